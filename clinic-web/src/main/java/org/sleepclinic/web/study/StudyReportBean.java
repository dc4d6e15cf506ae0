package org.sleepclinic.web.study;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.night.MorningView;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.study.Contrast;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.StructureState;
import org.sleepclinic.study.StudyReading;
import org.sleepclinic.web.result.LineForm;

/** Writes the report of a sleep study, a scan or a bone density: scored by a technologist, signed by a physician. */
@Named("studyReport")
@ViewScoped
public class StudyReportBean extends ReportPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResultFacade results;
    @Inject
    private transient MorningFacade mornings;
    private MorningView.Entry morning;

    /** Lays out the form. */
    public void load() {
        if (getForm() == null && layOut(getAddress().open(results), false)) {
            readAll();
        }
    }

    /** Lights went out when the morning's record says so; nobody else knows. */
    @Override
    protected Instant begun() {
        if (!StudyReading.countsHypopnoeas(getSheet().study().study())) {
            return super.begun();
        }
        morning = getSheet().order() == null ? null
                : mornings.ofOrder(new OrderId(getSheet().order())).orElse(null);
        return morning == null ? null : morning.lightsOut();
    }

    /** How the night went as recorded in the morning; null where nobody did. */
    public MorningView.Entry getMorning() {
        return morning;
    }

    /** Reads what is typed so far; refuses the line just left, where no living person can have it. */
    public void read(LineForm line) {
        if (line.isFilled()) {
            refusedInPlace(() -> results.check(line.toValue(), getSheet().category()));
        }
        readAll();
    }

    /** Reads the figures again: one of them, or the rule they are counted by, changed. */
    public void readAll() {
        refusedInPlace(() -> getForm().show(getAddress().isAmending()
                ? results.preview(getSheet(), getForm().content())
                : results.previewMore(getSheet(), getForm().content())));
    }

    @Override
    protected ReportId keep(boolean complete) {
        if (getAddress().isAmending()) {
            return results.amend(getSheet().preliminary(), getForm().content(), getReason(), complete);
        }
        if (getSheet().preliminary() != null) {
            results.complete(getSheet().preliminary(), getForm().content(), complete);
            return getSheet().preliminary().id();
        }
        return results.enter(getBelongs().report(getSheet(), getForm().content(), complete));
    }

    @Override
    protected DomainException placed(DomainException refused) {
        return getForm().placed(refused);
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
}
