package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseMoveView;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.casefile.Physician;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.plan.ClosingFacade;
import org.sleepclinic.plan.LooseEnd;
import org.sleepclinic.web.shell.Texts;

/** Where a case stands: moving it, who answers for it, how soon it must be seen, and its way so far. */
@Named("moveCase")
@ViewScoped
public class MoveCaseBean implements Serializable {
    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient ClosingFacade closing;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String id;
    private CaseView view;
    private PatientBanner banner;
    private List<CaseMoveView> moves;
    private List<Physician> physicians;
    private List<LooseEnd> ends;
    private CaseStatus to;
    private String reason;
    private final CaseForm form = new CaseForm();

    public void load() {
        view = cases.view(CaseId.parse(id));
        banner = patients.banner(view.patient());
        moves = cases.moves(view.id());
        physicians = cases.physicians();
        form.setUrgency(view.urgency());
        form.setResponsible(view.responsibleId() == null ? null : view.responsibleId().toString());
    }

    public String move() {
        cases.move(view.id(), to, reason, view.version());
        return again("moved", texts.label(to));
    }

    public String triage() {
        cases.triage(view.id(), form.getUrgency(), form.responsibleId(), view.version());
        return again("triaged");
    }

    private String again(String notice, Object... args) {
        Messages.addFlashGlobalInfo(texts.of("casefile", notice, args));
        return "/casefile/move?faces-redirect=true&case=" + id;
    }

    /** A stage was chosen; before closing, what is still open is shown. */
    public void look() {
        ends = to == CaseStatus.CLOSED ? closing.looseEnds(view.id()) : null;
    }

    /** What would be left open; null while closing is not what was chosen. */
    public List<LooseEnd> getEnds() {
        return ends;
    }

    /** Does the move chosen ask for its reason? */
    public boolean isReasonNeeded() {
        return to != null && view.status().needsReasonTo(to);
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public CaseView getView() {
        return view;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<CaseMoveView> getMoves() {
        return moves;
    }

    public List<Physician> getPhysicians() {
        return physicians;
    }

    public CaseStatus[] getTargets() {
        return view.status().moves().stream().sorted().toArray(CaseStatus[]::new);
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public CaseStatus getTo() {
        return to;
    }

    public void setTo(CaseStatus stage) {
        this.to = stage;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }

    public CaseForm getForm() {
        return form;
    }
}
