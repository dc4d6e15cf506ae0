package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PatientRecord;
import org.sleepclinic.patient.PatientRecordFacade;

/** A patient's own page. */
@Named("viewPatient")
@ViewScoped
public class ViewPatientBean implements Serializable {
    @Inject
    private transient PatientRecordFacade records;
    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private PatientRecord record;
    private List<CaseRow> caseRows;
    private LocalDate deceasedOn;
    private String reason;

    public void load() {
        record = records.open(PatientId.parse(id));
        caseRows = cases.ofPatient(record.patient().id());
        deceasedOn = record.patient().deceasedOn();
    }

    /** Records the death, or withdraws one recorded in error when the date is left empty. */
    public String recordDeath() {
        patients.recordDeath(record.patient().id(), deceasedOn, record.patient().version(), reason);
        Messages.addFlashGlobalInfo(record.banner().displayName());
        return "/patient/view?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public PatientRecord getRecord() {
        return record;
    }

    public List<CaseRow> getCases() {
        return caseRows;
    }

    /** The newest case that is open: a visit is booked within it; nothing when none is. */
    public CaseRow getOpenCase() {
        return caseRows.stream().filter(row -> row.status().isOpen()).findFirst().orElse(null);
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
