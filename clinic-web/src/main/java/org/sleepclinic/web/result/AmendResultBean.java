package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Corrects a report: every value may be changed, the version before stays readable. */
@Named("amendResult")
@ViewScoped
public class AmendResultBean implements Serializable {
    @Inject
    private transient ResultFacade results;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Format format;
    private String id;
    private String reason;
    private EntrySheet sheet;
    private ResultForm form;
    private PatientBanner banner;

    /** Lays out the form with what the report holds. */
    public void load() {
        if (form == null) {
            sheet = results.sheetOf(ReportId.parse(id));
            if (sheet.category().isStudy()) {
                new StudyPage(sheet).amend();
                return;
            }
            form = new ResultForm(sheet, true, format.getNow());
            banner = patients.banner(sheet.subject().patient());
            readAll();
        }
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
        form.show(results.preview(sheet, form.content(isEcg())));
    }

    public String save() {
        try {
            ReportId successor = results.amend(sheet.preliminary(), form.content(isEcg()), reason, true);
            Messages.addFlashGlobalInfo(texts.of("result", "savedAmended"));
            return "/result/view?faces-redirect=true&id=" + successor;
        } catch (DomainException refused) {
            throw form.placed(refused);
        }
    }

    public boolean isEcg() {
        return sheet.category() == ReportCategory.ECG;
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public ResultForm getForm() {
        return form;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
