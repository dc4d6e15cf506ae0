package org.sleepclinic.web.chart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.PlanLine;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** The case on one printed sheet: for the referrer, the ward, or the day the computers are down. */
@Named("caseSummary")
@ViewScoped
public class CaseSummaryBean implements Serializable {
    private static final int LINES = 25;

    @Inject
    private transient ChartFacade charts;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private CaseWords words;
    private String id;
    private CaseChart chart;
    private PatientBanner banner;
    private List<StoryRow> story;

    /** Reads the case. */
    public void load() {
        chart = charts.summary(CaseId.parse(id));
        banner = patients.banner(new PatientId(chart.head().patient()));
        story = words.story(chart.story().rows().stream().limit(LINES).toList());
    }

    public CaseChart getChart() {
        return chart;
    }

    /** Analytes whose newest value lies outside its range, or was measured more than once. */
    public List<Trend> getValues() {
        return chart.trends().stream().filter(trend -> trend.points().size() > 1 || isNotable(trend.newest().flag()))
                .toList();
    }

    private static boolean isNotable(String flag) {
        return !List.of("NORMAL", "NO_RANGE").contains(flag);
    }

    public List<PlanLine> getOpenSteps() {
        return chart.plan().stream().filter(PlanLine::isOpen).toList();
    }

    /** How many lines of the story the sheet leaves out. */
    public int getLeftOut() {
        return Math.max(0, chart.story().rows().size() - LINES);
    }

    public List<StoryRow> getStory() {
        return story;
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
}
