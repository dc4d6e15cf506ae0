package org.sleepclinic.safety;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
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
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.result.CockcroftGault;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.safety.PatientState.Weighed;

/** The creatinine clearance doses depend on; without one of its inputs it is not known, and not normal. */
@ClinicalRule(id = "R-CLEARANCE", source = "5.2.4; 5.1.3; G4; a year local", evidence = Evidence.LOCAL,
        says = "Creatinine clearance (Cockcroft–Gault) from an adult's sex, age, weight and creatinine of the last year; without"
                + " one of them it is not known. It is not adjusted to body surface.")
final class KidneyFunction {
    private static final int ADULT = 18;

    private KidneyFunction() {
    }

    /** mL/min, unrounded. */
    static Finding<Quantity> of(SafetyInputs seen, PatientState state, ZonedDateTime now) {
        int years = seen.yearsOn(now.toLocalDate());
        Optional<LatestValue> creatinine =
                seen.value("CREATININE").filter(value -> isNew(value.takenAt(), now));
        Optional<BigDecimal> kilograms = Optional.ofNullable(state.weighed())
                .filter(weighed -> isNew(weighed.at(), now)).map(Weighed::kilograms);
        List<Reason> reasons = reasons(years, state.weighed(), seen.value("CREATININE"), now);
        Set<String> missing = new TreeSet<>();
        add(missing, "sex", !Set.of("FEMALE", "MALE").contains(state.sex()));
        add(missing, "adult", years < ADULT);
        add(missing, "weight", kilograms.isEmpty());
        add(missing, "creatinine", creatinine.filter(LatestValue::isExact).isEmpty());
        if (!missing.isEmpty()) {
            return Finding.indeterminate(KidneyFunction.class, reasons, missing);
        }
        return Finding.of(KidneyFunction.class,
                CockcroftGault.of(years, "FEMALE".equals(state.sex()), kilograms.orElseThrow(),
                        creatinine.orElseThrow().raw()),
                reasons);
    }

    /** What is too old is named with its day: a weight the banner shows would else be "missing" without a reason. */
    private static List<Reason> reasons(int years, Weighed weighed, Optional<LatestValue> creatinine,
            ZonedDateTime now) {
        List<Reason> reasons = new ArrayList<>(List.of(new Reason("age", years + " y")));
        if (weighed != null) {
            reasons.add(reason("weight", weighed.kilograms().setScale(1, RoundingMode.HALF_UP).toPlainString() + " kg",
                    weighed.at(), now));
        }
        creatinine.ifPresent(value -> reasons.add(reason("creatinine",
                value.told() + " " + Ucum.shown(value.unit()), value.takenAt(), now)));
        return reasons;
    }

    private static Reason reason(String input, String measured, Instant at, ZonedDateTime now) {
        return new Reason(isNew(at, now) ? input : "old." + input,
                measured + ", " + ClinicDay.write(at, now.getZone()));
    }

    private static boolean isNew(Instant at, ZonedDateTime now) {
        return CockcroftGault.isStillNew(at, now.toInstant());
    }

    private static void add(Set<String> missing, String input, boolean lacks) {
        if (lacks) {
            missing.add(input);
        }
    }
}
