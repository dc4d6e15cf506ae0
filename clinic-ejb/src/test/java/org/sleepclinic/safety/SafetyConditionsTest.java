package org.sleepclinic.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** Clinical reference 5.3.4 with D7 and D11: which state speaks, and that what is not known is no "no". */
class SafetyConditionsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"G40.309, EPILEPSY GENERALISED_EPILEPSY SEIZURE_TYPES_UNKNOWN",
            "G40.A09, EPILEPSY GENERALISED_EPILEPSY ABSENCE_SEIZURES ABSENCE_OR_MYOCLONIC_SEIZURES",
            "G40.B09, EPILEPSY GENERALISED_EPILEPSY MYOCLONIC_SEIZURES ABSENCE_OR_MYOCLONIC_SEIZURES",
            "G40.909, EPILEPSY EPILEPSY_OF_UNKNOWN_TYPE SEIZURE_TYPES_UNKNOWN",
            "G40.209, EPILEPSY", "J44.9, COPD", "G47.33, SLEEP_APNOEA", "F63.9, IMPULSE_CONTROL_OR_PSYCHOSIS",
            "F29, IMPULSE_CONTROL_OR_PSYCHOSIS", "K31.83, ACHLORHYDRIA", "K90.9, MALABSORPTION"})
    void aDiagnosisMakesItsConditions(String code, String conditions) {
        assertThat(of(facts(List.of()), state(Set.of(code), Set.of(), "OTHER", "70")))
                .containsExactlyInAnyOrder(more(conditions, "CRCL_UNKNOWN"));
    }

    @ParameterizedTest(name = "ancestry {0}, HLA-B*15:02 {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"HAN_CHINESE, -, HLA_AT_RISK_UNTESTED", "THAI, -, HLA_AT_RISK_UNTESTED",
            "OTHER_SOUTH_EAST_ASIAN, -, HLA_AT_RISK_UNTESTED", "EUROPEAN, -, -", "-, -, HLA_ANCESTRY_UNKNOWN",
            "DECLINED, -, HLA_ANCESTRY_UNKNOWN", "HAN_CHINESE, 0, -", "-, 0, -", "EUROPEAN, 1, HLA_POSITIVE"})
    void hlaIsAskedOfAncestryAtRisk(String ancestry, String hla, String condition) {
        List<LatestValue> values = hla == null ? List.of() : List.of(value("HLA_B1502", hla, "{qualitative}", 30));
        assertThat(of(facts(values), state(Set.of(), Set.of(), ancestry, "70"))).filteredOn(
                one -> one.startsWith("HLA")).isEqualTo(condition == null ? List.of() : List.of(condition));
    }

    @ParameterizedTest(name = "T19: {0} kg, creatinine {1} mg/dL {2} days ago -> {3}")
    @CsvSource(nullValues = "-", value = {"60, 1.8, 10, CRCL_BELOW_60", "90, 0.9, 10, -", "-, 0.9, 10, CRCL_UNKNOWN",
            "90, -, 10, CRCL_UNKNOWN", "90, 0.9, 366, CRCL_UNKNOWN"})
    void clearanceIsBelowSixtyKnownOrUnknown(String kilograms, String creatinine, int days, String condition) {
        List<LatestValue> values =
                creatinine == null ? List.of() : List.of(value("CREATININE", creatinine, "mg/dL", days));
        assertThat(of(facts(values), state(Set.of(), Set.of(), "OTHER", kilograms)))
                .isEqualTo(condition == null ? Set.of() : Set.of(condition));
    }

    @ParameterizedTest
    @CsvSource({"GUT_DISEASE, true", "BARIATRIC_SURGERY, true", "LIVER_DISEASE, false"})
    void anIllnessOfTheGutIsMalabsorption(String illness, boolean holds) {
        assertThat(of(facts(List.of()), state(Set.of(), Set.of(illness), "OTHER", "70"))
                .contains("MALABSORPTION")).isEqualTo(holds);
    }

    /** Eighteen on the 23rd in Sydney while it is the 22nd in Greenwich: an adult's clearance is worked out. */
    @Test
    void theDayIsTheClinics() {
        SafetyInputs young = new SafetyInputs(new PatientId(new UUID(0, 2)), LocalDate.parse("2008-11-23"), List.of(),
                Set.of(), List.of(value("CREATININE", "0.9", "mg/dL", 10)), false);
        Instant evening = Instant.parse("2026-11-22T20:00:00Z");
        PatientState heavy = state(Set.of(), Set.of(), "OTHER", "90");
        assertThat(SafetyConditions.of(young, heavy, evening.atZone(ZoneOffset.UTC))).contains("CRCL_UNKNOWN");
        assertThat(SafetyConditions.of(young, heavy, evening.atZone(ZoneId.of("Australia/Sydney"))))
                .doesNotContain("CRCL_UNKNOWN");
    }

    @Test
    void aLowCalciumIsAsTheAlertsSeeIt() {
        var low = new SafetyInputs(new PatientId(new UUID(0, 2)), LocalDate.parse("1954-03-14"), List.of(), Set.of(),
                List.of(), true);
        assertThat(of(low, state(Set.of(), Set.of(), "OTHER", "70"))).contains("LOW_CALCIUM");
    }

    @Test
    void aNewSeizureNamesWhatIsAbnormalOrMissing() {
        SafetyInputs facts = facts(List.of(), "NEW_SEIZURE");
        PatientState state = new PatientState("MALE", Set.of(), Set.of(), "OTHER", null, Optional.of(NOW),
                Set.of(), null, List.of(), Set.of(), List.of(value("SODIUM", "128", "mmol/L", 0, Flag.LOW),
                        value("UREA", "120", "mg/dL", 0, Flag.HIGH)));
        assertThat(of(facts, state)).doesNotContain("SEIZURE_ABNORMAL_UREA").contains("NEW_SEIZURE",
                "SEIZURE_ABNORMAL_SODIUM", "SEIZURE_MISSING_CALCIUM",
                "SEIZURE_MISSING_MAGNESIUM", "SEIZURE_MISSING_GLUCOSE");
        assertThat(of(facts(List.of()), state)).noneMatch(condition -> condition.startsWith("SEIZURE"));
    }

    /** 1.2: the types said with the diagnosis count as a code named for them does; unknown is not focal. */
    @ParameterizedTest(name = "G40.909 with {0} -> {1}")
    @CsvSource({"GENERALISED/ABSENCE, EPILEPSY GENERALISED_EPILEPSY ABSENCE_SEIZURES ABSENCE_OR_MYOCLONIC_SEIZURES",
            "GENERALISED/NEGATIVE_MYOCLONUS, EPILEPSY GENERALISED_EPILEPSY MYOCLONIC_SEIZURES ABSENCE_OR_MYOCLONIC_SEIZURES",
            "GENERALISED/TONIC_CLONIC, EPILEPSY GENERALISED_EPILEPSY", "FOCAL/FOCAL, EPILEPSY",
            "UNKNOWN/TONIC_CLONIC, EPILEPSY EPILEPSY_OF_UNKNOWN_TYPE SEIZURE_TYPES_UNKNOWN",
            "UNCLASSIFIED/UNCLASSIFIED, EPILEPSY EPILEPSY_OF_UNKNOWN_TYPE SEIZURE_TYPES_UNKNOWN"})
    void theTypesOfTheSeizuresCount(String seizure, String conditions) {
        PatientState state = new PatientState("MALE", Set.of("G40.909"), Set.of(), "OTHER",
                new PatientState.Weighed(new BigDecimal("70"), NOW), Optional.empty(), Set.of(seizure), null, List.of(),
                Set.of(), List.of());
        assertThat(of(facts(List.of()), state)).containsExactlyInAnyOrder(more(conditions, "CRCL_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0}, pregnancy {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"FEMALE, -, PREGNANCY_NOT_RECORDED", "UNKNOWN, -, PREGNANCY_NOT_RECORDED",
            "MALE, -, -", "FEMALE, ABLE, ABLE_TO_BECOME_PREGNANT", "FEMALE, PREGNANT, PREGNANT", "FEMALE, NOT_ABLE, -"})
    void whoCanBecomePregnantIsRecordedOrNot(String sex, String pregnancy, String condition) {
        PatientState state = new PatientState(sex, Set.of(), Set.of(), "OTHER", null, Optional.empty(), Set.of(),
                pregnancy, List.of("Carbamazepine (rash)"), Set.of(), List.of());
        SafetyInputs young = new SafetyInputs(new PatientId(new UUID(0, 2)), LocalDate.parse("1990-03-14"), List.of(),
                Set.of(), List.of(), false);
        assertThat(of(young, state)).contains("ALLERGIC_TO_CARBAMAZEPINE").filteredOn(one -> one.contains("PREGNAN"))
                .isEqualTo(condition == null ? List.of() : List.of(condition));
    }

    private static String[] more(String conditions, String another) {
        return (conditions + " " + another).split(" ");
    }

    private static Set<String> of(SafetyInputs facts, PatientState state) {
        return SafetyConditions.of(facts, state, NOW.atZone(ZoneOffset.UTC));
    }

    private static PatientState state(Set<String> diagnoses, Set<String> illnesses, String ancestry, String kilograms) {
        return new PatientState("MALE", diagnoses, illnesses, ancestry,
                kilograms == null ? null : new PatientState.Weighed(new BigDecimal(kilograms), NOW), Optional.empty(),
                Set.of(), null, List.of(), Set.of(), List.of());
    }

    private static SafetyInputs facts(List<LatestValue> values, String... signs) {
        return new SafetyInputs(new PatientId(new UUID(0, 2)), LocalDate.parse("1954-03-14"), List.of(), Set.of(signs),
                values, false);
    }

    private static LatestValue value(String analyte, String amount, String unit, int daysAgo) {
        return value(analyte, amount, unit, daysAgo, Flag.NORMAL);
    }

    private static LatestValue value(String analyte, String amount, String unit, int daysAgo, Flag flag) {
        BigDecimal number = new BigDecimal(amount);
        return new LatestValue(analyte, analyte, number, unit, number, unit, null, null, flag, false,
                NOW.minus(Duration.ofDays(daysAgo)), new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null,
                null);
    }
}
