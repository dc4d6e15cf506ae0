package org.sleepclinic.web.study;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.EntryLine;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.web.result.CaseChoice;
import org.sleepclinic.web.shell.Texts;

/** What every page that writes the report of a study has: whose it is, its form, saved unsigned or signed. */
public abstract class ReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private final StudyAddress address = new StudyAddress();
    private String reason;
    private CaseChoice belongs;
    private EntrySheet sheet;
    private StudyForm form;
    private PatientBanner banner;

    /** Keeps the report as it stands in the form. */
    protected abstract ReportId keep(boolean complete);

    /** A refusal at the field it stands in. */
    protected abstract DomainException placed(DomainException refused);

    /** Lays out the form, or leads to the page the sheet belongs to: then false. */
    protected boolean layOut(EntrySheet opened, boolean eeg) {
        sheet = opened;
        if (StudyDoor.isElsewhere(sheet, eeg)) {
            return false;
        }
        form = new StudyForm(sheet, address.isAmending(), begun());
        banner = patients.banner(sheet.subject().patient());
        belongs = new CaseChoice(sheet, banner.openCases());
        return true;
    }

    /** When it was recorded, as far as that is known before somebody says so; null where it is not, and never now. */
    protected Instant begun() {
        return sheet.begun();
    }

    public String sign() {
        return save(true, "signed");
    }

    public String savePreliminary() {
        return save(false, "scored");
    }

    private String save(boolean complete, String said) {
        ReportId[] kept = new ReportId[1];
        refusedInPlace(() -> kept[0] = keep(complete));
        Messages.addFlashGlobalInfo(texts.of("study", said));
        return "/result/view?faces-redirect=true&id=" + kept[0];
    }

    protected void refusedInPlace(Runnable act) {
        try {
            act.run();
        } catch (DomainException refused) {
            throw placed(refused);
        }
    }

    /** Figures a preliminary report holds already. */
    public List<EntryLine> getKept() {
        return address.keptOf(sheet);
    }

    /** What the draft is kept under. */
    public String getSubject() {
        return address.draftOf(sheet);
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public StudyForm getForm() {
        return form;
    }

    public CaseChoice getBelongs() {
        return belongs;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public StudyAddress getAddress() {
        return address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
