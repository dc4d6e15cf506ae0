package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.SideBySide;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.SuspicionStatus;
import org.sleepclinic.casefile.SuspicionView;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.PatientBanner;

/** What the clinic suspects in a case, side by side with what speaks for and against; a physician confirms or dismisses, a clinician may add. */
@Named("suspicions")
@ViewScoped
public class SuspicionsBean implements Serializable {
    private static final String BY_CLINICIAN = "clinician";

    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient IntakeFacade intakes;
    @Inject
    private DifferentialWords words;
    private String id;
    private String shown;
    private CaseId caseId;
    private PatientBanner banner;
    private Differential differential;
    private List<SuspicionView> rows;
    private SuspicionView chosen;
    private SuspicionStatus decision;
    private String reason;
    private Condition condition;
    private String grounds;

    public void load() {
        caseId = CaseId.parse(id);
        SideBySide compared = intakes.sideBySide(caseId);
        banner = compared.banner();
        rows = compared.suspicions();
        differential = words.of(compared, "all".equals(shown));
    }

    /** A clinician suspects something no rule saw. */
    public String raise() {
        String seen = TextEntry.required(grounds, 400, "grounds");
        cases.raise(caseId, condition, BY_CLINICIAN, List.of(new Reason("clinician.view", seen)));
        return again();
    }

    /** The suspicion about to be decided, and how. */
    public void choose(UUID suspicion, SuspicionStatus how) {
        chosen = rows.stream().filter(one -> one.id().equals(suspicion)).findFirst().orElseThrow();
        decision = how;
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String decide() {
        cases.decide(chosen.id(), decision, reason, chosen.version());
        return again();
    }

    /** Who raised it and when, and by which rule if one did. */
    public String raised(SuspicionView one) {
        return words.raised(one);
    }

    private String again() {
        return "/casefile/suspicions?faces-redirect=true&case=" + id;
    }

    /** Conditions nobody has suspected in this case yet. */
    public Condition[] getConditions() {
        Set<Condition> open = EnumSet.allOf(Condition.class);
        rows.forEach(row -> open.remove(row.condition()));
        return open.toArray(Condition[]::new);
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    /** "all" to see every condition. */
    public String getShown() {
        return shown;
    }

    public void setShown(String asked) {
        this.shown = asked;
    }

    public Differential getDifferential() {
        return differential;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<SuspicionView> getRows() {
        return rows;
    }

    public SuspicionView getChosen() {
        return chosen;
    }

    public SuspicionStatus getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }

    public Condition getCondition() {
        return condition;
    }

    public void setCondition(Condition chosenOne) {
        this.condition = chosenOne;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String typed) {
        this.grounds = typed;
    }
}
