package org.sleepclinic.safety;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.diagnosis.SeizureValue;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.CockcroftGault;
import org.sleepclinic.result.LatestValue;

/** Which conditions of the safety checks (clinical reference 5.3.4) a patient has; what is not known has a condition too. */
@ClinicalRule(id = "R-SAFETY-STATE", source = "5.3.4; D7; D11; GBP", evidence = Evidence.LOCAL,
        says = "A patient's state for the safety checks: low values, epilepsy and its type, COPD, sleep apnoea, malabsorption,"
                + " achlorhydria, impulse control or psychosis, ancestry and HLA-B*15:02, creatinine clearance (Cockcroft–Gault)"
                + " below 60 mL/min or not known, and what was abnormal or missing at a new seizure.")
final class SafetyConditions {
    private static final Map<String, String> LOW = Map.of("LOW_MAGNESIUM", "MAGNESIUM", "LOW_VITAMIN_D", "VITAMIN_D",
            "LOW_PHOSPHATE", "PHOSPHATE", "LOW_POTASSIUM", "POTASSIUM");
    private static final Set<String> AT_RISK = Set.of("HAN_CHINESE", "THAI", "OTHER_SOUTH_EAST_ASIAN");
    private static final Set<String> NOT_TOLD = Set.of("DECLINED");
    private static final Duration STILL_NEW = Duration.ofDays(365);
    private static final BigDecimal CAPPED_BELOW = new BigDecimal("60");
    private static final int ADULT = 18;

    private SafetyConditions() {
    }

    static Set<String> of(SafetyInputs facts, PatientState state, ZonedDateTime now) {
        Set<String> held = new TreeSet<>();
        add(held, "LOW_CALCIUM", facts.lowCalcium());
        LOW.forEach((condition, analyte) -> add(held, condition, facts.isLow(analyte)));
        diagnoses(held, state);
        hla(held, facts, state);
        Optional<BigDecimal> clearance = clearance(facts, state, now);
        add(held, "CRCL_UNKNOWN", clearance.isEmpty());
        add(held, "CRCL_BELOW_60", clearance.filter(known -> known.compareTo(CAPPED_BELOW) < 0).isPresent());
        seizure(held, facts, state);
        return held;
    }

    private static void diagnoses(Set<String> held, PatientState state) {
        boolean generalised = state.hasDiagnosis("G40.3", "G40.A", "G40.B");
        add(held, "EPILEPSY", state.hasDiagnosis("G40"));
        add(held, "GENERALISED_EPILEPSY", generalised);
        add(held, "EPILEPSY_OF_UNKNOWN_TYPE", !generalised && state.hasDiagnosis("G40.9"));
        add(held, "RESTLESS_LEGS", state.hasDiagnosis("G25.81"));
        add(held, "COPD", state.hasDiagnosis("J44"));
        add(held, "SLEEP_APNOEA", state.hasDiagnosis("G47.33"));
        add(held, "IMPULSE_CONTROL_OR_PSYCHOSIS", state.hasDiagnosis("F63", "F2"));
        add(held, "ACHLORHYDRIA", state.hasDiagnosis("K31.83"));
        add(held, "MALABSORPTION", state.hasDiagnosis("K90") || state.illnesses().contains("GUT_DISEASE")
                || state.illnesses().contains("BARIATRIC_SURGERY"));
    }

    private static void hla(Set<String> held, SafetyInputs facts, PatientState state) {
        Optional<LatestValue> tested = facts.value("HLA_B1502");
        boolean told = state.ancestry() != null && !NOT_TOLD.contains(state.ancestry());
        add(held, "HLA_POSITIVE", tested.filter(value -> value.amount().signum() > 0).isPresent());
        add(held, "HLA_AT_RISK_UNTESTED", tested.isEmpty() && told && AT_RISK.contains(state.ancestry()));
        add(held, "HLA_ANCESTRY_UNKNOWN", tested.isEmpty() && !told);
    }

    /** mL/min; empty without an adult's sex, a weight and a creatinine of the last year. */
    private static Optional<BigDecimal> clearance(SafetyInputs facts, PatientState state, ZonedDateTime now) {
        boolean sexed = Set.of("FEMALE", "MALE").contains(state.sex());
        int years = facts.yearsOn(now.toLocalDate());
        if (!sexed || state.kilograms() == null || years < ADULT) {
            return Optional.empty();
        }
        return facts.value("CREATININE").filter(value -> value.takenAt().isAfter(now.toInstant().minus(STILL_NEW)))
                .map(value -> CockcroftGault.of(years, state.sex().equals("FEMALE"), state.kilograms(), value.raw()))
                .map(Quantity::amount);
    }

    private static void seizure(Set<String> held, SafetyInputs facts, PatientState state) {
        if (!facts.signs().contains("NEW_SEIZURE")) {
            return;
        }
        held.add("NEW_SEIZURE");
        ProvokedSeizure.of(state.seizureAt(), state.around()).stream()
                .filter(value -> value.state() != SeizureValue.State.IN_RANGE)
                .forEach(value -> held.add("SEIZURE_" + value.state() + "_" + value.about()));
    }

    private static void add(Set<String> held, String condition, boolean holds) {
        if (holds) {
            held.add(condition);
        }
    }
}
