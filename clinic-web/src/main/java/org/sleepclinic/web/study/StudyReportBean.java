package org.sleepclinic.web.study;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.EntryLine;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.study.Contrast;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.StructureState;
import org.sleepclinic.web.result.CaseChoice;
import org.sleepclinic.web.result.LineForm;
import org.sleepclinic.web.shell.Texts;

/** Writes the report of a sleep study, a scan or a bone density: scored by a technologist, signed by a physician. */
@Named("studyReport")
@ViewScoped
public class StudyReportBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResultFacade results;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private transient RecordingBegun recordingBegun;
    private final StudyAddress address = new StudyAddress();
    private String reason;
    private CaseChoice belongs;
    private EntrySheet sheet;
    private StudyForm form;
    private PatientBanner banner;

    /** Lays out the form. */
    public void load() {
        if (form == null) {
            sheet = address.open(results);
            if (StudyDoor.isElsewhere(sheet, false)) {
                return;
            }
            form = new StudyForm(sheet, address.isAmending(),
                    recordingBegun.of(sheet));
            banner = patients.banner(sheet.subject().patient());
            belongs = new CaseChoice(sheet, banner.openCases());
            readAll();
        }
    }

    /** Reads what is typed so far; refuses the line just left, where no living person can have it. */
    public void read(LineForm line) {
        if (line.isFilled()) {
            refusedInPlace(() -> results.check(line.toValue(), sheet.category()));
        }
        readAll();
    }

    /** Reads the figures again: one of them, or the rule they are counted by, changed. */
    public void readAll() {
        refusedInPlace(() -> form.show(address.isAmending() ? results.preview(sheet, form.content())
                : results.previewMore(sheet, form.content())));
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

    private ReportId keep(boolean complete) {
        if (address.isAmending()) {
            return results.amend(sheet.preliminary(), form.content(), reason, complete);
        }
        if (sheet.preliminary() != null) {
            results.complete(sheet.preliminary(), form.content(), complete);
            return sheet.preliminary().id();
        }
        return results.enter(belongs.report(sheet, form.content(), complete));
    }

    private void refusedInPlace(Runnable act) {
        try {
            act.run();
        } catch (DomainException refused) {
            throw form.placed(refused);
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

    public HypopnoeaRule[] getRules() {
        return HypopnoeaRule.values();
    }

    public Contrast[] getContrasts() {
        return Contrast.values();
    }

    public StructureState[] getStates() {
        return StructureState.values();
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
