package org.sleepclinic.web.study;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.night.MorningView;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.study.Contrast;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.RecordingTime;
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
    private final RefusedFigures refused = new RefusedFigures();
    private MorningView.Entry morning;

    /** Lays out the form. */
    public void load() {
        if (getForm() == null && layOut(getAddress().open(results), false)) {
            recordingTimes().filter(line -> !line.isFilled()).forEach(line -> dark()
                    .ifPresent(dark -> line.setNumber(BigDecimal.valueOf(dark.toMinutes()))));
            readAll();
        }
    }

    /** A correction says what its report said, and nothing that was not in it. */
    private Stream<LineForm> recordingTimes() {
        return getAddress().isAmending() ? Stream.empty()
                : getForm().getSections().stream().flatMap(section -> section.getLines().stream())
                        .filter(line -> line.getLine().code().equals(RecordingTime.CODE));
    }

    private Optional<Duration> dark() {
        return Optional.ofNullable(morning).flatMap(MorningView.Entry::dark);
    }

    /** Is it a recording time far from what the morning's record says? */
    public boolean isOtherThanMorning(LineForm line) {
        return line.isFilled() && line.getLine().code().equals(RecordingTime.CODE)
                && dark().filter(dark -> RecordingTime.isOther(line.getNumber(), dark)).isPresent();
    }

    /** Minutes from lights out to lights on; 0 where the morning's record lacks one of them. */
    public long getDarkMinutes() {
        return dark().map(Duration::toMinutes).orElse(0L);
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
        refusedInPlace(() -> {
            getForm().show(getAddress().isAmending() ? results.preview(getSheet(), getForm().content())
                    : results.previewMore(getSheet(), getForm().content()));
            refused.read(getForm());
        });
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
    protected DomainException placed(DomainException refusal) {
        return refused.told(refusal, getForm());
    }

    public RefusedFigures getRefused() {
        return refused;
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
