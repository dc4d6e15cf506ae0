package org.sleepclinic.safety;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.result.CockcroftGault;
import org.sleepclinic.result.LatestValue;

/** The creatinine clearance doses depend on; without one of its inputs it is not known, and not normal. */
@ClinicalRule(id = "R-CLEARANCE", source = "5.2.4; 5.1.3; G4; a year local", evidence = Evidence.LOCAL,
        says = "Creatinine clearance (Cockcroft–Gault) from an adult's sex, age, weight and creatinine of the last year; without"
                + " one of them it is not known. It is not adjusted to body surface.")
final class KidneyFunction {
    private static final Duration STILL_NEW = Duration.ofDays(365);
    private static final int ADULT = 18;

    private KidneyFunction() {
    }

    /** mL/min, unrounded. */
    static Finding<Quantity> of(SafetyInputs seen, PatientState state, ZonedDateTime now) {
        int years = seen.yearsOn(now.toLocalDate());
        Optional<LatestValue> creatinine = seen.value("CREATININE")
                .filter(value -> value.takenAt().isAfter(now.toInstant().minus(STILL_NEW)));
        List<Reason> reasons = reasons(years, state.kilograms(), creatinine, now);
        Set<String> missing = new TreeSet<>();
        add(missing, "sex", !Set.of("FEMALE", "MALE").contains(state.sex()));
        add(missing, "adult", years < ADULT);
        add(missing, "weight", state.kilograms() == null);
        add(missing, "creatinine", creatinine.isEmpty());
        if (!missing.isEmpty()) {
            return Finding.indeterminate(KidneyFunction.class, reasons, missing);
        }
        return Finding.of(KidneyFunction.class,
                CockcroftGault.of(years, "FEMALE".equals(state.sex()), state.kilograms(),
                        creatinine.orElseThrow().raw()),
                reasons);
    }

    private static List<Reason> reasons(int years, BigDecimal kilograms, Optional<LatestValue> creatinine,
            ZonedDateTime now) {
        List<Reason> reasons = new ArrayList<>(List.of(new Reason("age", years + " y")));
        if (kilograms != null) {
            reasons.add(new Reason("weight", kilograms.setScale(1, RoundingMode.HALF_UP).toPlainString() + " kg"));
        }
        creatinine.ifPresent(value -> reasons.add(new Reason("creatinine", value.amount().toPlainString() + " "
                + value.unit() + ", " + ClinicDay.write(value.takenAt().atZone(now.getZone()).toLocalDate()))));
        return reasons;
    }

    private static void add(Set<String> missing, String input, boolean lacks) {
        if (lacks) {
            missing.add(input);
        }
    }
}
