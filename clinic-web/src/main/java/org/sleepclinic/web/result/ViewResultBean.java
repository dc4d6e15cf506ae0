package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegView;
import org.sleepclinic.eeg.ReadReport;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.QualityNote;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportView;
import org.sleepclinic.result.ReviewFacade;
import org.sleepclinic.web.shell.Texts;

/** One opened report: read, reviewed, its alerts answered. */
@Named("viewResult")
@ViewScoped
public class ViewResultBean implements Serializable {
    @Inject
    private transient EegFacade reports;
    @Inject
    private transient ReviewFacade reviews;
    @Inject
    private transient AlertFacade alertFacade;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String id;
    private String comment;
    private ReportView report;
    private EegView eeg;
    private List<AlertView> alerts;
    private PatientBanner banner;

    /** Opens the report. */
    public void load() {
        ReadReport read = reports.read(ReportId.parse(id));
        report = read.report();
        eeg = read.eeg();
        alerts = alertFacade.raisedBy(report.patient(), report.seen().id().value());
        banner = patients.banner(report.patient());
    }

    /** Has it raised an alert, still open, that first asks where the patient is? */
    public boolean isAlarming() {
        return alerts.stream().anyMatch(AlertView::asksWhere);
    }

    /** Has it an alert nobody has answered? That comes before the review. */
    public boolean isUnanswered() {
        return alerts.stream().anyMatch(AlertView::isOpen);
    }

    /** A doctor has read it. */
    public String acknowledge() {
        reviews.acknowledge(report.seen(), comment);
        Messages.addFlashGlobalInfo(texts.of("result", "acknowledged"));
        return "/result/review?faces-redirect=true";
    }

    public List<QualityNote> getNotes() {
        return report.notes().stream().sorted().toList();
    }

    public ReportView getReport() {
        return report;
    }

    public EegView getEeg() {
        return eeg;
    }

    public List<AlertView> getAlerts() {
        return alerts;
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

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
