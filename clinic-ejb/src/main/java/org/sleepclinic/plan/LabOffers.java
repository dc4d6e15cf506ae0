package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;

/** The laboratory's values a step can take over, so that nobody types what is known. */
final class LabOffers {
    /** Enough for any analyte; a measure that decides rounds as its protocol says. */
    private static final int DECIMALS = 4;

    private LabOffers() {
    }

    /**
     * From when on a value answers a step.
     *
     * @param opened when the step was opened
     * @param used   what the plan's other steps have taken over
     */
    record Since(Instant opened, UsedDraws used) {
        boolean answers(MeasureDefinition measure, StepDefinition step, LatestValue value) {
            boolean looksBack = step.entry() == EntryKind.START || measure.looksBack();
            return value.takenAt().isAfter(opened) || looksBack && used.leave(value);
        }
    }

    /** The analytes a step can take over. */
    static List<String> analytes(StepDefinition step) {
        return step.measures().stream().map(MeasureDefinition::analyte).filter(Objects::nonNull).toList();
    }

    /**
     * By measure code: a value told as a bound is shown beside its field and taken over by nobody. The newest value drawn since the step opened, which asks how things went; where the plan begins, or
     * the measure looks back, an earlier one that no other step has used. A measure that means something only beside another has its value of the same draw, and a computed change
     * is counted from the value before.
     */
    static Map<String, Offer> of(StepDefinition step, Values values, Since since) {
        Map<String, Offer> offers = new HashMap<>();
        step.measures().stream().filter(measure -> measure.analyte() != null)
                .forEach(measure -> value(measure, step, values).filter(drawn -> since.answers(measure, step, drawn))
                        .flatMap(drawn -> beside(measure, drawn, values))
                        .ifPresent(value -> offers.put(measure.code(), offer(value, measure))));
        step.measures().stream().filter(MeasureDefinition::isDifference).findFirst()
                .ifPresent(change -> before(change, step, values, since)
                        .ifPresent(offer -> offers.put(change.differenceOf().get(1), offer)));
        return offers;
    }

    /** The report each of these measures was taken over from, where it is the newest value there was; by measure code. */
    static Map<String, ReportId> sources(StepDefinition step, Map<String, Measured> measures, Values values) {
        Map<String, ReportId> sources = new HashMap<>();
        step.measures().stream().filter(measure -> measure.analyte() != null)
                .forEach(measure -> value(measure, step, values).flatMap(value -> beside(measure, value, values))
                        .filter(LatestValue::isExact)
                        .filter(value -> isTakenOver(measures.get(measure.code()), offer(value, measure)))
                        .ifPresent(value -> sources.put(measure.code(), value.report())));
        return sources;
    }

    private static boolean isTakenOver(Measured kept, Offer offer) {
        return kept instanceof Measured.Amount amount && amount.quantity().amount().compareTo(offer.amount()) == 0;
    }

    /** The newest of the analyte that says which draw is meant. */
    private static Optional<LatestValue> value(MeasureDefinition measure, StepDefinition step, Values values) {
        return measure.sameDrawAs() == null ? values.newest(measure.analyte())
                : step.measure(measure.sameDrawAs()).map(MeasureDefinition::analyte).flatMap(values::newest);
    }

    /** The measure's own value of that draw. */
    private static Optional<LatestValue> beside(MeasureDefinition measure, LatestValue drawn, Values values) {
        return measure.sameDrawAs() == null ? Optional.of(drawn) : values.in(drawn.report(), measure.analyte());
    }

    /** What is counted from: the value before the one that is offered, or the newest where that is no answer here. */
    private static Optional<Offer> before(MeasureDefinition change, StepDefinition step, Values values, Since since) {
        MeasureDefinition now = step.measure(change.differenceOf().get(0)).orElseThrow();
        if (now.analyte() == null) {
            return Optional.empty();
        }
        Optional<LatestValue> newest = values.newest(now.analyte());
        return (newest.filter(value -> since.answers(now, step, value)).isPresent() ? values.beforeNewest(now.analyte())
                : newest).filter(LatestValue::isExact).map(value -> offer(value, now));
    }

    private static Offer offer(LatestValue value, MeasureDefinition measure) {
        boolean rounded = value.isExact() && measure.roundTo() != null && measure.roundTo() < DECIMALS;
        BigDecimal amount = value.toldIn(measure.unit()).number().setScale(rounded ? measure.roundTo() : DECIMALS,
                RoundingMode.HALF_UP);
        return new Offer(rounded ? amount : plain(amount), measure.unit(), value.takenAt(), false, value.bound());
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
