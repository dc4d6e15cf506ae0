package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.alert.CalciumPicture;
import org.sleepclinic.alert.CalciumSeverity;
import org.sleepclinic.alert.HypocalcaemiaSeverity;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.CorrectedQt;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;

/** Puts together from the newest values what the severity rule looks at. Values of one day belong together. */
final class CalciumReading {
    private static final Duration SAME_DAY = Duration.ofHours(24);
    private static final String MMOL = "mmol/L";
    private static final int ADULT = 18;

    private CalciumReading() {
    }

    /** How grave this case's calcium is now; INDETERMINATE names what to measure. */
    static Finding<CalciumSeverity> severity(CaseFacts facts) {
        return HypocalcaemiaSeverity.of(picture(facts));
    }

    static CalciumPicture picture(CaseFacts facts) {
        Optional<LatestValue> total = facts.value("CALCIUM");
        Optional<LatestValue> adjusted = facts.value("CALCIUM_ADJUSTED").filter(value -> isNotOlder(value, total));
        Optional<LatestValue> ionised =
                facts.value("CALCIUM_IONISED").filter(value -> isOfTheSameDay(value, adjusted.or(() -> total)));
        return new CalciumPicture(mmol(adjusted), low(adjusted), mmol(total), low(total), mmol(ionised), low(ionised),
                symptoms(facts), qtc(facts));
    }

    /** An adjusted value older than the newest total tells nothing about today. */
    private static boolean isNotOlder(LatestValue adjusted, Optional<LatestValue> total) {
        return total.isEmpty() || !adjusted.takenAt().isBefore(total.get().takenAt());
    }

    private static boolean isOfTheSameDay(LatestValue ionised, Optional<LatestValue> calcium) {
        return calcium.isEmpty() || !ionised.takenAt().plus(SAME_DAY).isBefore(calcium.get().takenAt());
    }

    private static BigDecimal mmol(Optional<LatestValue> value) {
        return value.map(found -> found.in(MMOL).amount()).orElse(null);
    }

    private static Boolean low(Optional<LatestValue> value) {
        return value.filter(found -> found.flag() != Flag.NO_RANGE).map(found -> found.flag().isLow()).orElse(null);
    }

    private static Set<String> symptoms(CaseFacts facts) {
        return facts.findings().stream().filter(code -> FindingCode.valueOf(code).isHypocalcaemiaSymptom())
                .collect(Collectors.toSet());
    }

    private static BigDecimal qtc(CaseFacts facts) {
        Optional<LatestValue> rate = facts.value("HEART_RATE");
        if (rate.isEmpty()) {
            return facts.value("QTC_FRIDERICIA").or(() -> facts.value("QTC_BAZETT")).map(LatestValue::amount)
                    .orElse(null);
        }
        LocalDate on = LocalDate.ofInstant(rate.get().takenAt(), ZoneOffset.UTC);
        boolean child = Period.between(facts.born(), on).getYears() < ADULT;
        String deciding = CorrectedQt.deciding(new Quantity(rate.get().amount(), rate.get().unit()), child);
        return facts.value(deciding).map(LatestValue::amount).orElse(null);
    }
}
