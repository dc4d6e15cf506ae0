package org.sleepclinic.web.study;

import java.io.Serializable;
import java.util.Optional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.EntryLine;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;

/** What the address of a study's report names: a report to sign or to amend, an order, or a patient and a study. */
public class StudyAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private String report;
    private String amends;
    private String patient;
    private String caseId;
    private String study;

    /** The report to sign or to amend; empty for a new one. */
    public Optional<ReportId> getKept() {
        return Stream.of(amends, report).filter(StudyAddress::isGiven).findFirst().map(ReportId::parse);
    }

    /** The form; refuses {@code unknown}. */
    public EntrySheet open(ResultFacade results) {
        if (getKept().isPresent()) {
            return results.sheetOf(getKept().get());
        }
        if (isGiven(order)) {
            return results.sheetFor(OrderId.parse(order));
        }
        UUID within = isGiven(caseId) ? Ids.parse(caseId) : null;
        return results.studySheetWithout(PatientId.parse(patient), within, study);
    }

    public boolean isAmending() {
        return isGiven(amends);
    }

    /** Figures a preliminary report holds already; a correction fills all of them in anew. */
    public List<EntryLine> keptOf(EntrySheet sheet) {
        return isAmending() ? List.of() : sheet.lines().stream().filter(EntryLine::isKept).toList();
    }

    /** What the draft of this report is kept under. */
    public String draftOf(EntrySheet sheet) {
        UUID subject = sheet.preliminary() != null ? sheet.preliminary().id().value()
                : sheet.order() != null ? sheet.order() : sheet.subject().patient().value();
        return subject + "." + sheet.study().study() + (isAmending() ? ".amend" : "");
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getAmends() {
        return amends;
    }

    public void setAmends(String amends) {
        this.amends = amends;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String study) {
        this.study = study;
    }
}
