package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyFactView;
import org.sleepclinic.patient.SafetyGroup;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.patient.Severity;

/** What must be known before touching a patient: adding, ending, voiding, and asking whether there is none. */
@Named("patientSafety")
@ViewScoped
public class PatientSafetyBean implements Serializable {
    @Inject
    private transient SafetyFacade safety;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private PatientBanner banner;
    private List<SafetyGroup> groups;
    private final SafetyFactForm form = new SafetyFactForm();
    private SafetyFactView chosen;
    private LocalDate endedOn;
    private String reason;

    public void load() {
        banner = patients.banner(PatientId.parse(id));
        groups = safety.of(banner.patientId());
    }

    public String add() {
        safety.record(banner.patientId(), new NewSafetyFact(form.getKind(), form.getLabel(), form.getDetail(),
                form.getSeverity(), form.getSince()));
        return again();
    }

    /** Able to become pregnant, pregnant, or neither. */
    public String pregnancy() {
        safety.pregnancy(banner.patientId(), form.getPregnancy(), form.getDue());
        return again();
    }

    public String noneKnown(SafetyKind kind) {
        safety.noneKnown(banner.patientId(), kind);
        return again();
    }

    /** The entry the reader is about to end or to void. */
    public void choose(UUID fact) {
        chosen = groups.stream().flatMap(group -> group.current().stream()).filter(one -> one.id().equals(fact))
                .findFirst().orElseThrow();
        endedOn = null;
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String end() {
        safety.end(chosen.id(), endedOn, chosen.version());
        return again();
    }

    public String voidChosen() {
        safety.voidFact(chosen.id(), reason, chosen.version());
        return again();
    }

    private String again() {
        return "/patient/safety?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<SafetyGroup> getGroups() {
        return groups;
    }

    public SafetyFactForm getForm() {
        return form;
    }

    /** Kinds whose entries are typed; a pregnancy is chosen. */
    public List<SafetyKind> getKinds() {
        return List.of(SafetyKind.ALLERGY, SafetyKind.MEDICINE, SafetyKind.IMPLANT);
    }

    public Pregnancy[] getPregnancies() {
        return Pregnancy.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public SafetyFactView getChosen() {
        return chosen;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate day) {
        this.endedOn = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
