package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;

/** The laboratory's values a step can take over, so that nobody types what is known. */
final class LabOffers {
    /** Enough for any analyte; a measure that decides rounds as its protocol says. */
    private static final int DECIMALS = 4;

    private LabOffers() {
    }

    /** The analytes a step can take over. */
    static List<String> analytes(StepDefinition step) {
        return step.measures().stream().map(MeasureDefinition::analyte).filter(Objects::nonNull).toList();
    }

    /**
     * By measure code: the newest value no other step has used. A measure that means something only beside another has its
     * value of the same draw, and a computed change is counted from the value before.
     */
    static Map<String, Offer> of(StepDefinition step, Values values, UsedDraws used) {
        Map<String, Offer> offers = new HashMap<>();
        step.measures().stream().filter(measure -> measure.analyte() != null)
                .forEach(measure -> value(measure, step, values, used)
                        .ifPresent(value -> offers.put(measure.code(), offer(value, measure))));
        step.measures().stream().filter(MeasureDefinition::isComputed).findFirst()
                .ifPresent(change -> before(change, step, values, used)
                        .ifPresent(offer -> offers.put(change.differenceOf().get(1), offer)));
        return offers;
    }

    /** The report each of these measures was taken over from: the newest with that very value; by measure code. */
    static Map<String, ReportId> sources(StepDefinition step, Map<String, Measured> measures, Values values) {
        Map<String, ReportId> sources = new HashMap<>();
        step.measures().stream().filter(measure -> measure.analyte() != null)
                .forEach(measure -> values.of(List.of(measure.analyte())).reversed().stream()
                        .filter(value -> isTakenOver(measures.get(measure.code()), offer(value, measure)))
                        .findFirst().ifPresent(value -> sources.put(measure.code(), value.report())));
        return sources;
    }

    private static boolean isTakenOver(Measured kept, Offer offer) {
        return kept instanceof Measured.Amount amount && amount.quantity().amount().compareTo(offer.amount()) == 0;
    }

    private static Optional<LatestValue> value(MeasureDefinition measure, StepDefinition step, Values values,
            UsedDraws used) {
        return measure.sameDrawAs() == null ? values.newest(measure.analyte()).filter(used::leave)
                : step.measure(measure.sameDrawAs()).map(MeasureDefinition::analyte).flatMap(values::newest)
                        .filter(used::leave).flatMap(other -> values.in(other.report(), measure.analyte()));
    }

    /** What is counted from: the value before the one that is offered, or the newest where that is used already. */
    private static Optional<Offer> before(MeasureDefinition change, StepDefinition step, Values values,
            UsedDraws used) {
        MeasureDefinition now = step.measure(change.differenceOf().get(0)).orElseThrow();
        if (now.analyte() == null) {
            return Optional.empty();
        }
        Optional<LatestValue> newest = values.newest(now.analyte());
        return (newest.filter(used::leave).isPresent() ? values.beforeNewest(now.analyte()) : newest)
                .map(value -> offer(value, now));
    }

    private static Offer offer(LatestValue value, MeasureDefinition measure) {
        int decimals = measure.roundTo() == null ? DECIMALS : measure.roundTo();
        BigDecimal amount = value.in(measure.unit()).amount().setScale(decimals, RoundingMode.HALF_UP);
        return new Offer(measure.roundTo() == null ? plain(amount) : amount, measure.unit(), value.takenAt());
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
