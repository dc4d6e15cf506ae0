package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.PreparationSheet;
import org.sleepclinic.patient.PatientBanner;

/** What a patient must know before the tests of a case, printed and handed over. */
@Named("preparation")
@ViewScoped
public class PreparationBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrderLookupFacade lookup;
    @Inject
    private transient OrderDesk desk;
    private String caseId;
    private PreparationSheet sheet;
    private PatientBanner banner;

    public void load() {
        sheet = lookup.preparation(CaseId.parse(caseId));
        banner = desk.banner(sheet.patient());
    }

    public PreparationSheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }
}
