package org.sleepclinic.web.eeg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegSheet;
import org.sleepclinic.kernel.DomainException;
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

    /** Lays out the form. */
    public void load() {
        if (getForm() == null) {
            EegSheet begun = getAddress().getKept().map(eegs::sheetOf)
                    .orElseGet(() -> new EegSheet(getAddress().open(results), NOTHING));
            if (layOut(begun.sheet(), true)) {
                choices = new EegForm(eegs.terms(), begun.choices());
            }
        }
    }

    /** Refuses the figure just left, where no living person can have it. */
    public void read(LineForm line) {
        if (line.isFilled()) {
            refusedInPlace(() -> results.check(line.toValue(), getSheet().category()));
        }
    }

    /** One more finding to fill in. */
    public void add(SlotForm slot) {
        slot.add();
    }

    /** The text anew, from what is chosen. */
    public void write() {
        getForm().setDescription(eegs.prose(choices.choices(),
                Stream.concat(getAddress().isAmending() ? Stream.empty() : getSheet().kept().stream(),
                        getForm().values().stream()).toList()));
    }

    @Override
    protected ReportId keep(boolean complete) {
        if (getAddress().isAmending()) {
            return eegs.amend(new EegFacade.Correction(getSheet().preliminary(), getForm().content(), getReason(),
                    complete), choices.choices());
        }
        if (getSheet().preliminary() != null) {
            eegs.complete(getSheet().preliminary(), getForm().content(), choices.choices(), complete);
            return getSheet().preliminary().id();
        }
        return eegs.enter(getBelongs().report(getSheet(), getForm().content(), complete), choices.choices());
    }

    @Override
    protected DomainException placed(DomainException refused) {
        return getForm().placed(choices.placed(refused));
    }

    public EegForm getChoices() {
        return choices;
    }
}
