package org.sleepclinic.web.eeg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegDifference;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegSheet;
import org.sleepclinic.eeg.Signing;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.web.result.LineForm;
import org.sleepclinic.web.study.ReportPage;

/** Writes the report of an EEG: choices by group, the text written from them, significance, signature. */
@Named("eegReport")
@ViewScoped
public class EegReportBean extends ReportPage {
    private static final long serialVersionUID = 1L;
    private static final EegChoices NOTHING = new EegChoices(null, null, null, null, null, List.of());

    @Inject
    private transient EegFacade eegs;
    @Inject
    private transient ResultFacade results;
    private EegForm choices;
    /** The prose the text was begun with; null while nobody has asked for it. */
    private String written;
    private List<EegDifference> differences = List.of();
    private boolean asWritten;

    /** Lays out the form. */
    public void load() {
        if (getForm() == null) {
            EegSheet begun = getAddress().getKept().map(eegs::sheetOf)
                    .orElseGet(() -> new EegSheet(getAddress().open(results), NOTHING));
            if (layOut(begun.sheet(), true)) {
                choices = new EegForm(eegs.terms(), begun.choices());
                String kept = getForm().getDescription();
                written = kept == null || kept.isBlank() ? null : prose();
            }
        }
    }

    /** Refuses the figure just left, where no living person can have it. */
    public void read(LineForm line) {
        if (line.isFilled()) {
            refusedInPlace(() -> results.check(line.toValue(), getSheet().category()));
        }
        follow();
    }

    /** A choice changed: what nobody edited of the text says so. */
    public void follow() {
        if (written != null) {
            String now = prose();
            getForm().setDescription(eegs.rewritten(getForm().getDescription(), written, now));
            written = now;
        }
    }

    /** One more finding to fill in. */
    public void add(SlotForm slot) {
        slot.add();
    }

    /** The text anew, from what is chosen. */
    public void write() {
        written = prose();
        getForm().setDescription(written);
        differences = List.of();
    }

    /** Only the paragraphs that say otherwise, from what is chosen. */
    public void take() {
        written = prose();
        getForm().setDescription(eegs.taking(getForm().getDescription(), written));
        differences = differing();
    }

    private String prose() {
        return eegs.prose(choices.choices(), figures());
    }

    private List<EegDifference> differing() {
        return eegs.differences(getForm().content().study(), choices.choices(), figures());
    }

    private List<EnteredValue> figures() {
        return Stream.concat(getAddress().isAmending() ? Stream.empty() : getSheet().kept().stream(),
                getForm().values().stream()).toList();
    }

    @Override
    protected ReportId keep(boolean complete) {
        follow();
        differences = complete ? differing() : List.of();
        Signing signing = !complete ? Signing.NO : asWritten ? Signing.AS_WRITTEN : Signing.YES;
        if (getAddress().isAmending()) {
            return eegs.amend(new EegFacade.Correction(getSheet().preliminary(), getForm().content(), getReason(),
                    signing), choices.choices());
        }
        if (getSheet().preliminary() != null) {
            eegs.complete(getSheet().preliminary(), getForm().content(), choices.choices(), signing);
            return getSheet().preliminary().id();
        }
        return eegs.enter(getBelongs().report(getSheet(), getForm().content(), complete), choices.choices(), signing);
    }

    @Override
    protected DomainException placed(DomainException refused) {
        return getForm().placed(choices.placed(refused));
    }

    public EegForm getChoices() {
        return choices;
    }

    /** Where the words say otherwise than the choices, once somebody wanted to sign. */
    public List<EegDifference> getDifferences() {
        return differences;
    }

    public boolean isAsWritten() {
        return asWritten;
    }

    public void setAsWritten(boolean asWritten) {
        this.asWritten = asWritten;
    }
}
