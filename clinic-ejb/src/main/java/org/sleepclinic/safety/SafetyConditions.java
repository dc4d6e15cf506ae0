package org.sleepclinic.safety;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.patient.HlaRisk;
import org.sleepclinic.result.LatestValue;

/** Which conditions of the safety checks (clinical reference 5.3.4) a patient has; what is not known has a condition too. */
@ClinicalRule(id = "R-SAFETY-STATE", source = "5.3.4; D7; D11; GBP", evidence = Evidence.LOCAL,
        says = "A patient's state for the safety checks: low values, epilepsy and its type, COPD, sleep apnoea, malabsorption,"
                + " achlorhydria, impulse control or psychosis, ancestry and HLA-B*15:02, creatinine clearance (Cockcroft–Gault)"
                + " below 60 mL/min or not known, types of the seizures, able to become pregnant, pregnant or not recorded,"
                + " and what was abnormal or missing at a new seizure.")
final class SafetyConditions {
    private static final Map<String, String> LOW = Map.of("LOW_MAGNESIUM", "MAGNESIUM", "LOW_VITAMIN_D", "VITAMIN_D",
            "LOW_PHOSPHATE", "PHOSPHATE", "LOW_POTASSIUM", "POTASSIUM");
    private static final BigDecimal CAPPED_BELOW = new BigDecimal("60");
    private static final List<String> CROSS_REACTING = List.of("carbamazepine", "oxcarbazepine");

    private SafetyConditions() {
    }

    static Set<String> of(SafetyInputs facts, PatientState state, ZonedDateTime now) {
        Set<String> held = new TreeSet<>();
        add(held, "LOW_CALCIUM", facts.lowCalcium());
        LOW.forEach((condition, analyte) -> add(held, condition, facts.isLow(analyte)));
        diagnoses(held, state);
        hla(held, facts, state);
        seizureTypes(held, state);
        pregnancy(held, state, facts.yearsOn(now.toLocalDate()));
        Optional<Quantity> clearance = KidneyFunction.of(facts, state, now).outcome();
        add(held, "CRCL_UNKNOWN", clearance.isEmpty());
        add(held, "CRCL_BELOW_60",
                clearance.filter(known -> known.amount().compareTo(CAPPED_BELOW) < 0).isPresent());
        seizure(held, facts, state);
        return held;
    }

    private static void diagnoses(Set<String> held, PatientState state) {
        boolean generalised =
                state.hasDiagnosis("G40.3", "G40.A", "G40.B") || state.hasSeizuresOfClass("GENERALISED");
        add(held, "EPILEPSY", state.hasDiagnosis("G40"));
        add(held, "GENERALISED_EPILEPSY", generalised);
        add(held, "EPILEPSY_OF_UNKNOWN_TYPE", !generalised && (state.hasSeizuresNobodyCouldName()
                || state.hasDiagnosis("G40.9") && !state.hasSeizuresOfClass("FOCAL")));
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
        Optional<Boolean> atRisk = HlaRisk.of(state.ancestry());
        add(held, "HLA_POSITIVE", tested.filter(value -> value.amount().signum() > 0).isPresent());
        add(held, "HLA_AT_RISK_UNTESTED", tested.isEmpty() && atRisk.orElse(false));
        add(held, "HLA_ANCESTRY_UNKNOWN", tested.isEmpty() && atRisk.isEmpty());
    }

    /**
     * A focal epilepsy, or one named for its seizures, needs no types to be known for one without absences. Seizures recorded
     * as unknown or unclassified are not known.
     */
    private static void seizureTypes(Set<String> held, PatientState state) {
        boolean absences = state.hasDiagnosis("G40.A") || state.hasSeizures("ABSENCE");
        boolean myoclonic = state.hasDiagnosis("G40.B") || state.hasSeizures("MYOCLONIC")
                || state.hasSeizures("NEGATIVE_MYOCLONUS");
        add(held, "ABSENCE_SEIZURES", absences);
        add(held, "MYOCLONIC_SEIZURES", myoclonic);
        add(held, "ABSENCE_OR_MYOCLONIC_SEIZURES", absences || myoclonic);
        add(held, "SEIZURE_TYPES_UNKNOWN", !absences && !myoclonic && (state.hasSeizuresNobodyCouldName()
                || state.seizures().isEmpty() && state.hasDiagnosis("G40.3", "G40.9")));
        state.allergies().stream().map(label -> label.toLowerCase(Locale.ROOT)).forEach(label -> CROSS_REACTING.stream()
                .filter(word -> SafetyInteraction.holdsWords(label, word))
                .forEach(word -> held.add("ALLERGIC_TO_" + word.toUpperCase(Locale.ROOT))));
    }

    private static void pregnancy(Set<String> held, PatientState state, int years) {
        Childbearing known = Childbearing.of(state.sex(), years, state.pregnancy());
        add(held, "PREGNANT", known == Childbearing.PREGNANT);
        add(held, "ABLE_TO_BECOME_PREGNANT", known == Childbearing.ABLE);
        add(held, "PREGNANCY_NOT_RECORDED", known == Childbearing.NOT_RECORDED);
    }

    private static void seizure(Set<String> held, SafetyInputs facts, PatientState state) {
        if (!facts.signs().contains("NEW_SEIZURE")) {
            return;
        }
        held.add("NEW_SEIZURE");
        ProvokedSeizure.of(state.seizureAt(), state.around()).stream()
                .filter(ProvokedSeizure::holds)
                .forEach(value -> held.add("SEIZURE_" + value.state() + "_" + value.about()));
    }

    private static void add(Set<String> held, String condition, boolean holds) {
        if (holds) {
            held.add(condition);
        }
    }
}
