package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.EntryLine;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Enters the values of a draw or ECG: of an order, without one, or the rest of a preliminary report. */
@Named("enterResult")
@ViewScoped
public class EnterResultBean implements Serializable {
    @Inject
    private transient ResultFacade results;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Format format;
    private final EntryAddress address = new EntryAddress();
    private String reason;
    private CaseChoice belongs;
    private EntrySheet sheet;
    private ResultForm form;
    private PatientBanner banner;

    /** Lays out the form; a study's has a page of its own. */
    public void load() {
        if (form != null) {
            return;
        }
        sheet = address.open(results);
        if (sheet.category().isStudy()) {
            new StudyPage(sheet).enter();
            return;
        }
        form = new ResultForm(sheet, false, format.getNow());
        banner = patients.banner(sheet.subject().patient());
        belongs = new CaseChoice(sheet, banner.openCases());
    }

    /** Reads what is typed so far; refuses the line just left, where no living person can have it. */
    public void read(LineForm line) {
        readAll();
        if (line.isFilled()) {
            try {
                results.check(line.toValue(), sheet.category());
            } catch (DomainException refused) {
                throw form.placed(refused);
            }
        }
    }

    /** Reads the lines again: time, sample or rhythm changed. */
    public void readAll() {
        form.show(results.previewMore(sheet, form.content(isEcg())));
    }

    /** A final report ends its order: what of it has no value is not left out in silence. */
    public String saveFinal() {
        List<String> open = sheet.order() == null || isEcg() ? List.of() : form.openLines();
        if (!open.isEmpty() && form.getRest() == null) {
            form.askRest();
            throw new DomainException("result.rest_open", open.size(), String.join("; ", open)).at("rest");
        }
        return save(open.isEmpty() || form.getRest() == RestOfOrder.WILL_NOT_COME);
    }

    public String savePreliminary() {
        return save(false);
    }

    /** The draw or ECG will not be done. */
    public String notDone() {
        results.notDone(new OrderId(sheet.order()), reason);
        Messages.addFlashGlobalInfo(texts.of("result", "notDoneSaid"));
        return "/order/view?faces-redirect=true&id=" + sheet.order();
    }

    private String save(boolean complete) {
        try {
            ReportId kept = sheet.preliminary() == null
                    ? results.enter(belongs.report(sheet, form.content(isEcg()), complete)) : addTo(complete);
            Messages.addFlashGlobalInfo(texts.of("result", complete ? "savedFinal" : "savedPreliminary"));
            return "/result/view?faces-redirect=true&id=" + kept;
        } catch (DomainException refused) {
            throw form.placed(refused);
        }
    }

    private ReportId addTo(boolean complete) {
        results.complete(sheet.preliminary(), form.content(isEcg()), complete);
        return sheet.preliminary().id();
    }

    /** Lines a preliminary report holds already. */
    public List<EntryLine> getKept() {
        return sheet.lines().stream().filter(EntryLine::isKept).toList();
    }

    public boolean isEcg() {
        return sheet.category() == ReportCategory.ECG;
    }

    /** What the draft is kept under. */
    public String getSubject() {
        return EntryAddress.draftOf(sheet);
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public ResultForm getForm() {
        return form;
    }

    public CaseChoice getBelongs() {
        return belongs;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public EntryAddress getAddress() {
        return address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
