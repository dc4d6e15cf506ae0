package org.sleepclinic.web.score;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.score.Scale;
import org.sleepclinic.score.ScoreFacade;
import org.sleepclinic.score.ScoreSheet;
import org.sleepclinic.score.ScoreView;

/** Entering one filled-in questionnaire: asked item by item where its text may be shown, else points and total. */
@Named("enterScore")
@ViewScoped
public class EnterScoreBean implements Serializable {
    @Inject
    private transient ScoreFacade scores;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Clock clock;
    private String caseId;
    private String scaleName;
    private Scale scale;
    private ScoreSheet sheet;
    private PatientBanner banner;
    private ScoreForm form;

    public void load() {
        scale = Stream.of(Scale.values()).filter(one -> one.name().equals(scaleName)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        sheet = scores.of(CaseId.parse(caseId));
        banner = patients.banner(sheet.patient());
        form = new ScoreForm(scale, clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    public String save() {
        scores.record(form.toScore(sheet.caseId()));
        return "/assessment/scores?faces-redirect=true&case=" + caseId + "&scale=" + scale;
    }

    /** What one item can give. */
    public List<Integer> getPoints() {
        return IntStream.rangeClosed(0, scale.itemMost()).boxed().toList();
    }

    /** The score before this one; null without any. */
    public ScoreView getBefore() {
        return sheet.course(scale).newest();
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

    public Scale getScale() {
        return scale;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public ScoreForm getForm() {
        return form;
    }
}
