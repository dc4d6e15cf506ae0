package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.result.LatestValue;

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
     * By measure code; the value before the newest for the subtrahend of a computed change, and for a measure that means
     * something only beside another, its value of the same draw.
     */
    static Map<String, Offer> of(StepDefinition step, Values values) {
        Map<String, Offer> offers = new HashMap<>();
        step.measures().stream().filter(measure -> measure.analyte() != null)
                .forEach(measure -> value(measure, step, values)
                        .ifPresent(value -> offers.put(measure.code(), offer(value, measure))));
        step.measures().stream().filter(MeasureDefinition::isComputed).findFirst()
                .ifPresent(change -> before(change, step, values)
                        .ifPresent(offer -> offers.put(change.differenceOf().get(1), offer)));
        return offers;
    }

    private static Optional<LatestValue> value(MeasureDefinition measure, StepDefinition step, Values values) {
        return measure.sameDrawAs() == null ? values.newest(measure.analyte())
                : step.measure(measure.sameDrawAs()).map(MeasureDefinition::analyte).flatMap(values::newest)
                        .flatMap(other -> values.in(other.report(), measure.analyte()));
    }

    private static Optional<Offer> before(MeasureDefinition change, StepDefinition step, Values values) {
        MeasureDefinition now = step.measure(change.differenceOf().get(0)).orElseThrow();
        return now.analyte() == null ? Optional.empty()
                : values.beforeNewest(now.analyte()).map(value -> offer(value, now));
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
