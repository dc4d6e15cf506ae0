package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.desk.DeskFacade;
import org.sleepclinic.desk.PatientDesk;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PatientRecord;

/** A patient's own page. */
@Named("viewPatient")
@ViewScoped
public class ViewPatientBean implements Serializable {
    @Inject
    private transient DeskFacade desk;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private PatientDesk page;
    private LocalDate deceasedOn;
    private String reason;

    public void load() {
        page = desk.patient(PatientId.parse(id));
        deceasedOn = page.record().patient().deceasedOn();
    }

    /** Records the death, or withdraws one recorded in error when the date is left empty. */
    public String recordDeath() {
        patients.recordDeath(page.record().patient().id(), deceasedOn, page.record().patient().version(), reason);
        Messages.addFlashGlobalInfo(page.record().banner().displayName());
        return "/patient/view?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public PatientRecord getRecord() {
        return page.record();
    }

    public List<CaseRow> getCases() {
        return page.cases();
    }

    /** What waits for a time, what is booked, and papers. */
    public PatientDesk getDesk() {
        return page;
    }

    /** The newest case that is open: a visit is booked within it; nothing when none is. */
    public CaseRow getOpenCase() {
        return page.cases().stream().filter(row -> row.status().isOpen()).findFirst().orElse(null);
    }

    public LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    public void setDeceasedOn(LocalDate day) {
        this.deceasedOn = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
