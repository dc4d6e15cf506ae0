package org.sleepclinic.web.eeg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegSheet;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.EntryLine;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.web.result.CaseChoice;
import org.sleepclinic.web.result.LineForm;
import org.sleepclinic.web.study.RecordingBegun;
import org.sleepclinic.web.shell.Texts;
import org.sleepclinic.web.study.StudyAddress;
import org.sleepclinic.web.study.StudyDoor;
import org.sleepclinic.web.study.StudyForm;

/** Writes the report of an EEG: choices by group, the text written from them, significance, signature. */
@Named("eegReport")
@ViewScoped
public class EegReportBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final EegChoices NOTHING = new EegChoices(null, null, null, null, null, List.of());

    @Inject
    private transient EegFacade eegs;
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
    private EegForm choices;
    private PatientBanner banner;

    /** Lays out the form. */
    public void load() {
        if (form == null) {
            EegSheet begun = address.getKept().map(eegs::sheetOf)
                    .orElseGet(() -> new EegSheet(address.open(results), NOTHING));
            sheet = begun.sheet();
            if (StudyDoor.isElsewhere(sheet, true)) {
                return;
            }
            form = new StudyForm(sheet, address.isAmending(),
                    recordingBegun.of(sheet));
            choices = new EegForm(eegs.terms(), begun.choices());
            banner = patients.banner(sheet.subject().patient());
            belongs = new CaseChoice(sheet, banner.openCases());
        }
    }

    /** Refuses the figure just left, where no living person can have it. */
    public void read(LineForm line) {
        if (line.isFilled()) {
            refusedInPlace(() -> results.check(line.toValue(), sheet.category()));
        }
    }

    /** One more finding to fill in. */
    public void add(SlotForm slot) {
        slot.add();
    }

    /** The text anew, from what is chosen. */
    public void write() {
        form.setDescription(eegs.prose(choices.choices(),
                Stream.concat(address.isAmending() ? Stream.empty() : sheet.kept().stream(), form.values().stream())
                        .toList()));
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
            return eegs.amend(new EegFacade.Correction(sheet.preliminary(), form.content(), reason, complete),
                    choices.choices());
        }
        if (sheet.preliminary() != null) {
            eegs.complete(sheet.preliminary(), form.content(), choices.choices(), complete);
            return sheet.preliminary().id();
        }
        return eegs.enter(belongs.report(sheet, form.content(), complete), choices.choices());
    }

    private void refusedInPlace(Runnable act) {
        try {
            act.run();
        } catch (DomainException refused) {
            throw form.placed(choices.placed(refused));
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

    public EegForm getChoices() {
        return choices;
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
