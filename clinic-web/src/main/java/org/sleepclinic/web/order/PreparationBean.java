package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.PreparationSheet;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.screening.Answered;

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
    private String order;
    private PreparationSheet sheet;
    private PatientBanner banner;

    public void load() {
        sheet = lookup.preparation(CaseId.parse(caseId));
        banner = desk.banner(sheet.patient());
    }

    /** The sheets asked for: of one order, or of all. */
    public List<PreparationSheet.Instruction> getShown() {
        return sheet.instructions().stream().filter(one -> order == null || one.order().toString().equals(order))
                .toList();
    }

    /** Each thing to do by itself, as it is read in a waiting room. */
    public List<String> sentences(String told) {
        return List.of(told.split("(?<=[.]) "));
    }

    /** What the patient is asked; the staff's own questions are not for this sheet. */
    public List<Answered> questions(PreparationSheet.Instruction told) {
        return told.check() == null ? List.of()
                : told.check().answers().stream().filter(one -> one.question().forPatient()).toList();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
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
