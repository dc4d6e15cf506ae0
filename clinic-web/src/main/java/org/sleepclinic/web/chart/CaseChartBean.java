package org.sleepclinic.web.chart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.CaseHead;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.patient.PatientBanner;

/** The case history page: the whole story, what is next and why. Its filter, analyte and range live in the address. */
@Named("caseChart")
@ViewScoped
public class CaseChartBean implements Serializable {
    private static final Map<String, Period> RANGES =
            Map.of("6m", Period.ofMonths(6), "2y", Period.ofYears(2), "all", Period.ofYears(100));

    /** So much of the story stands open; what is older unfolds. */
    private static final int SHOWN = 7;
    private static final int NEWS = 5;

    @Inject
    private transient ChartFacade charts;
    @Inject
    private CaseWords words;
    private String id;
    private String show;
    private String after;
    private String range;
    private String analyte;
    private CaseChart chart;
    private List<StoryRow> story;
    private List<StoryRow> fresh;
    private PlanCard plan;
    private TrendCard trend;

    /** Opens the case. */
    public void load() {
        chart = charts.open(CaseId.parse(id), filter(), after, RANGES.getOrDefault(getRange(), Period.ofYears(2)));
        story = words.story(chart.story().rows());
        fresh = words.story(chart.fresh().stream().limit(NEWS).toList());
        plan = PlanCard.of(chart, words);
        trend = words.trend(chart, analyte);
    }

    private StoryKind.Filter filter() {
        return getFilters().stream().filter(one -> one.name().equalsIgnoreCase(show)).findFirst()
                .orElse(StoryKind.Filter.ALL);
    }

    public List<StoryKind.Filter> getFilters() {
        return List.of(StoryKind.Filter.values());
    }

    /** The tab that is open. */
    public StoryKind.Filter getFilter() {
        return filter();
    }

    public TrendCard getTrend() {
        return trend;
    }

    public List<String> getRanges() {
        return List.of("6m", "2y", "all");
    }

    public String getRange() {
        return range == null || range.isBlank() ? "2y" : range;
    }

    /** The time that is drawn: all of it where the one asked for holds no value. */
    public String getDrawnRange() {
        return chart.widened() ? "all" : getRange();
    }

    public void setRange(String range) {
        this.range = range;
    }

    public CaseChart getChart() {
        return chart;
    }

    public CaseHead getHead() {
        return chart.head();
    }

    /** The newest lines; whoever has gone on to earlier ones sees all of theirs. */
    public List<StoryRow> getStory() {
        return isFirstPage() ? story.stream().limit(SHOWN).toList() : story;
    }

    private boolean isFirstPage() {
        return after == null || after.isBlank();
    }

    /** The lines that unfold. */
    public List<StoryRow> getOlder() {
        return isFirstPage() ? story.stream().skip(SHOWN).toList() : List.of();
    }

    public List<StoryRow> getFresh() {
        return fresh;
    }

    public PlanCard getPlan() {
        return plan;
    }

    public PatientBanner getBanner() {
        return chart.banner();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getAnalyte() {
        return analyte;
    }

    public void setAnalyte(String analyte) {
        this.analyte = analyte;
    }
}
