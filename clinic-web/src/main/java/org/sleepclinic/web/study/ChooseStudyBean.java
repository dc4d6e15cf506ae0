package org.sleepclinic.web.study;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.sleepclinic.order.CatalogueFacade;
import org.sleepclinic.order.CatalogueTest;
import org.sleepclinic.order.OrderCategory;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Which study a report is of that came without an order: a scan brought along, a night elsewhere. */
@Named("chooseStudy")
@ViewScoped
public class ChooseStudyBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogueFacade catalogue;
    @Inject
    private transient PatientFacade patients;
    private String patient;
    private String caseId;
    private List<CatalogueTest> studies;
    private PatientBanner banner;

    public void load() {
        banner = patients.banner(PatientId.parse(patient));
        studies = catalogue.tests();
    }

    /** Kinds of study, blood and ECG aside. */
    public List<OrderCategory> getKinds() {
        return Arrays.stream(OrderCategory.values())
                .filter(kind -> kind != OrderCategory.LAB && kind != OrderCategory.ECG).toList();
    }

    public List<CatalogueTest> of(OrderCategory kind) {
        return studies.stream().filter(study -> study.category() == kind).toList();
    }

    /** Where its report is written. */
    public String page(OrderCategory kind) {
        return kind == OrderCategory.EEG ? "/eeg/report" : "/study/report";
    }

    public PatientBanner getBanner() {
        return banner;
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
}
