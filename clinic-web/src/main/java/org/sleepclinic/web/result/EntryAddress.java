package org.sleepclinic.web.result;

import java.io.Serializable;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;

/** What the address of an entry form names: a preliminary report, an order, or a patient with what is entered. */
public class EntryAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private String patient;
    private String caseId;
    private String category;
    private String report;

    /** The form's lines; refuses {@code unknown}. */
    EntrySheet open(ResultFacade results) {
        if (isGiven(report)) {
            return results.sheetOf(ReportId.parse(report));
        }
        if (isGiven(order)) {
            return results.sheetFor(OrderId.parse(order));
        }
        ReportCategory kind = "ECG".equals(category) ? ReportCategory.ECG : ReportCategory.LAB;
        UUID within = isGiven(caseId) ? Ids.parse(caseId) : null;
        return results.sheetWithout(PatientId.parse(patient), within, kind);
    }

    /** What the draft of this report is kept under. */
    static String draftOf(EntrySheet sheet) {
        UUID subject = sheet.preliminary() != null ? sheet.preliminary().id().value()
                : sheet.order() != null ? sheet.order() : sheet.subject().patient().value();
        return subject + "." + sheet.category();
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
