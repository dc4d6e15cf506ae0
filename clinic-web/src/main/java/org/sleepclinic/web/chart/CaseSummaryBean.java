package org.sleepclinic.web.chart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.PlanLine;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.web.shell.Texts;

/** The case on one printed sheet: for the referrer, the ward, or the day the computers are down. */
@Named("caseSummary")
@ViewScoped
public class CaseSummaryBean implements Serializable {
    /** Lines of the story the sheet has room for. */
    private static final int LINES = 6;

    @Inject
    private transient ChartFacade charts;
    @Inject
    private CaseWords words;
    @Inject
    private transient Texts texts;
    private String id;
    private CaseChart chart;
    private List<StoryRow> story;

    /** Reads the case. */
    public void load() {
        chart = charts.summary(CaseId.parse(id));
        story = words.story(chart.story().rows().stream().limit(LINES).toList());
    }

    public CaseChart getChart() {
        return chart;
    }

    /** Analytes whose newest value lies outside its range, or was measured more than once; the former first. */
    public List<Trend> getValues() {
        return chart.trends().stream().filter(trend -> trend.points().size() > 1 || isNotable(trend.newest().flag()))
                .sorted(Comparator.comparing(trend -> !isNotable(trend.newest().flag()))).toList();
    }

    private static boolean isNotable(String flag) {
        return !List.of("NORMAL", "NO_RANGE").contains(flag);
    }

    public List<PlanLine> getOpenSteps() {
        return chart.plan().stream().filter(PlanLine::isOpen).toList();
    }

    /** What the sheet has room for. */
    public <T> List<T> first(List<T> all, int room) {
        return all.stream().limit(room).toList();
    }

    /** "3 more in the record", or the empty text where all of them have room. */
    public String leftOut(List<?> all, int room) {
        return all.size() > room ? texts.of("chart", "leftOut", all.size() - room) : "";
    }

    public List<StoryRow> getStory() {
        return story;
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
}
