package org.sleepclinic.web.chart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.CaseHead;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.Medicine;
import org.sleepclinic.chart.PlanLine;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** The case history page: the whole story, what is next and why. Its filter, analyte and range live in the address. */
@Named("caseChart")
@ViewScoped
public class CaseChartBean implements Serializable {
    private static final Map<String, Period> RANGES =
            Map.of("6m", Period.ofMonths(6), "2y", Period.ofYears(2), "all", Period.ofYears(100));

    @Inject
    private transient ChartFacade charts;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private CaseWords words;
    private String id;
    private String show;
    private String after;
    private String range;
    private String analyte;
    private CaseChart chart;
    private PatientBanner banner;
    private List<StoryRow> story;
    private List<StoryRow> fresh;
    private List<StoryRow> plan;
    private TrendDrawing drawing;

    /** Opens the case. */
    public void load() {
        chart = charts.open(CaseId.parse(id), filter(), after, RANGES.getOrDefault(getRange(), Period.ofYears(2)));
        banner = patients.banner(new PatientId(chart.head().patient()));
        story = words.story(chart.story().rows());
        fresh = words.story(chart.fresh());
        plan = words.plan(chart.plan());
        drawing = getTrend().map(words::draw).orElse(null);
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

    /** The trend drawn: the one asked for, else the first with more than one value, else none. */
    public Optional<Trend> getTrend() {
        List<Trend> trends = chart.trends();
        return trends.stream().filter(trend -> trend.code().equals(analyte)).findFirst()
                .or(() -> trends.stream().filter(trend -> trend.points().size() > 1).findFirst())
                .or(() -> trends.stream().findFirst());
    }

    /** The trend drawn, for the page. */
    public Trend getDrawn() {
        return getTrend().orElse(null);
    }

    public List<String> getRanges() {
        return List.of("6m", "2y", "all");
    }

    public String getRange() {
        return range == null || range.isBlank() ? "2y" : range;
    }

    public void setRange(String range) {
        this.range = range;
    }

    public CaseHead getHead() {
        return chart.head();
    }

    public Slice<?> getSlice() {
        return chart.story();
    }

    public List<Trend> getTrends() {
        return chart.trends();
    }

    public List<StoryRow> getStory() {
        return story;
    }

    public List<StoryRow> getFresh() {
        return fresh;
    }

    /** Open steps, the most urgent first. */
    public List<PlanLine> getNext() {
        return chart.plan().stream().filter(PlanLine::isOpen).toList();
    }

    public List<StoryRow> getPlan() {
        return plan;
    }

    public List<Medicine> getMedicines() {
        return chart.medicines();
    }

    public TrendDrawing getDrawing() {
        return drawing;
    }

    public PatientBanner getBanner() {
        return banner;
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
