package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;

/** The laboratory's values a step can take over, so that nobody types what is known. */
@Dependent
class LabOffers {
    /** Enough for any analyte; a measure that decides rounds as its protocol says. */
    private static final int DECIMALS = 4;

    @Inject
    private LatestValues latest;

    /**
     * By measure code; the value before the newest for the subtrahend of a computed change, and for a measure that means
     * something only beside another, its value of the same draw. Three statements at most.
     */
    Map<String, Offer> of(StepDefinition step, PatientId patient) {
        Map<String, Offer> offers = new HashMap<>();
        List<String> analytes =
                step.measures().stream().map(MeasureDefinition::analyte).filter(code -> code != null).toList();
        if (!analytes.isEmpty()) {
            Map<String, LatestValue> values = latest.of(patient, analytes);
            step.measures().stream().filter(measure -> measure.sameDrawAs() == null)
                    .filter(measure -> values.containsKey(String.valueOf(measure.analyte())))
                    .forEach(measure -> offers.put(measure.code(), offer(values.get(measure.analyte()), measure)));
            step.measures().stream().filter(measure -> measure.sameDrawAs() != null)
                    .forEach(measure -> ofTheDraw(measure, step, values)
                            .ifPresent(value -> offers.put(measure.code(), offer(value, measure))));
        }
        step.measures().stream().filter(MeasureDefinition::isComputed).findFirst()
                .flatMap(change -> before(change, step, patient)).ifPresent(offer -> offers.put(earlier(step), offer));
        return offers;
    }

    /** Its value in the very report the other measure's newest value stands in. */
    private Optional<LatestValue> ofTheDraw(MeasureDefinition measure, StepDefinition step,
            Map<String, LatestValue> values) {
        return step.measure(measure.sameDrawAs()).map(MeasureDefinition::analyte).map(values::get)
                .flatMap(other -> latest.in(other.report()).stream()
                        .filter(value -> value.analyte().equals(measure.analyte())).findFirst());
    }

    private static String earlier(StepDefinition step) {
        return step.measures().stream().filter(MeasureDefinition::isComputed).findFirst().orElseThrow().differenceOf()
                .get(1);
    }

    private Optional<Offer> before(MeasureDefinition change, StepDefinition step, PatientId patient) {
        MeasureDefinition now = step.measure(change.differenceOf().get(0)).orElseThrow();
        if (now.analyte() == null) {
            return Optional.empty();
        }
        List<LatestValue> trend = latest.trend(patient, List.of(now.analyte()));
        return trend.size() < 2 ? Optional.empty() : Optional.of(offer(trend.get(trend.size() - 2), now));
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
