package org.sleepclinic.web.score;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.score.DiarySummary;
import org.sleepclinic.score.IntakeTotal;
import org.sleepclinic.score.Scale;
import org.sleepclinic.score.ScoreCourse;
import org.sleepclinic.score.ScoreFacade;
import org.sleepclinic.score.ScoreSheet;
import org.sleepclinic.score.ScoreView;

/** The scores of a case over time and how its diaries stand; an entry made in error is voided here. */
@Named("scores")
@ViewScoped
public class ScoresBean implements Serializable {
    @Inject
    private transient ScoreFacade scores;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient AlertFacade alerts;
    private String caseId;
    private String scaleName;
    private ScoreSheet sheet;
    private PatientBanner banner;
    private List<AlertView> alarms;
    private ScoreView chosen;
    private String reason;

    public void load() {
        sheet = scores.of(CaseId.parse(caseId));
        banner = patients.banner(sheet.patient());
        ScoreView newest = getShown().newest();
        alarms = getShown().scale() != Scale.PHQ9 || newest == null ? List.of()
                : alerts.raisedBy(sheet.patient(), newest.id()).stream().filter(AlertView::isOpen).toList();
    }

    /** The scale whose entries are listed: the one asked for, else the one entered last. */
    public ScoreCourse getShown() {
        Scale asked = Stream.of(Scale.values()).filter(one -> one.name().equals(scaleName)).findFirst()
                .orElseGet(() -> sheet.courses().stream().filter(course -> course.latest().isPresent())
                        .max((one, other) -> one.latest().get().assessedAt()
                                .compareTo(other.latest().get().assessedAt()))
                        .map(ScoreCourse::scale).orElse(Scale.IRLS));
        return sheet.course(asked);
    }

    /** The entry about to be voided. */
    public void choose(UUID entry) {
        chosen = getShown().entries().stream().filter(one -> one.id().equals(entry)).findFirst().orElseThrow();
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String voidChosen() {
        scores.voidScore(chosen.id(), reason, chosen.version());
        return "/assessment/scores?faces-redirect=true&case=" + caseId + "&scale=" + chosen.scale();
    }

    public List<ScoreCourse> getCourses() {
        return sheet.courses();
    }

    /** Who was alarmed by the newest answers shown, and has not answered yet. */
    public List<AlertView> getAlarms() {
        return alarms;
    }

    /** What the intake asked where no score stands; null for nothing. */
    public IntakeTotal asked(Scale scale) {
        return sheet.askedInstead(scale).orElse(null);
    }

    public DiarySummary getDiary() {
        return sheet.diary();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String asked) {
        this.caseId = asked;
    }

    public String getScaleName() {
        return scaleName;
    }

    public void setScaleName(String asked) {
        this.scaleName = asked;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public ScoreView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
