package org.sleepclinic.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** Cockcroft–Gault (T19), and G4: what is missing is named and never normal. */
class KidneyFunctionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "T19: {0} born {1} {2} kg, creatinine {3} mg/dL {4} days ago -> {5} mL/min, missing {6}")
    @CsvSource(nullValues = "-",
            value = {"MALE, 1954-03-14, 60, 1.8, 10, 31.5, -", "FEMALE, 1961-03-14, 55, 1.4, 10, 34.8, -",
                    "MALE, 1954-03-14, -, 1.8, 10, -, weight", "MALE, 1954-03-14, 60, -, 10, -, creatinine",
                    "MALE, 1954-03-14, 60, 1.8, 366, -, creatinine", "UNKNOWN, 1954-03-14, 60, 1.8, 10, -, sex",
                    "MALE, 2010-03-14, 60, 1.8, 10, -, adult"})
    void clearanceOrWhatIsMissing(String sex, LocalDate born, BigDecimal kilograms, BigDecimal creatinine, int days,
            BigDecimal expected, String missing) {
        List<LatestValue> values = creatinine == null ? List.of() : List.of(value(creatinine, days));
        PatientState state =
                new PatientState(sex, Set.of(), Set.of(), null,
                        kilograms == null ? null : new PatientState.Weighed(kilograms, NOW), Optional.empty(), Set.of(),
                        null, List.of(), Set.of(), List.of());
        SafetyInputs seen =
                new SafetyInputs(new PatientId(new UUID(0, 1)), born, List.of(), Set.of(), values, false);
        Finding<Quantity> finding = KidneyFunction.of(seen, state, NOW.atZone(ZoneOffset.UTC));
        assertThat(finding.outcome().map(quantity -> quantity.amount().setScale(1, RoundingMode.HALF_UP)))
                .isEqualTo(Optional.ofNullable(expected));
        assertThat(finding.missing()).isEqualTo(missing == null ? Set.of() : Set.of(missing));
    }

    @Test
    void aBoundOfCreatinineIsMissingAndSaid() {
        PatientState state = new PatientState("MALE", Set.of(), Set.of(), null,
                new PatientState.Weighed(new BigDecimal("60"), NOW), Optional.empty(), Set.of(), null, List.of(),
                Set.of(), List.of());
        BigDecimal amount = new BigDecimal("18");
        LatestValue bound = new LatestValue("CREATININE", "Creatinine", amount, "umol/L", amount, "umol/L", null, null,
                Flag.LOW, false, NOW, new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null, Bound.BELOW);
        Finding<Quantity> finding = KidneyFunction.of(new SafetyInputs(new PatientId(new UUID(0, 1)),
                LocalDate.parse("1954-03-14"), List.of(), Set.of(), List.of(bound), false), state,
                NOW.atZone(ZoneOffset.UTC));
        assertThat(finding.missing()).containsExactly("creatinine");
        assertThat(finding.reasons()).contains(new Reason("creatinine", "< 18 µmol/L, 23-Nov-2026"));
    }

    /** The banner shows a weight of two years ago: why it does not count is said with its day. */
    @Test
    void whatIsTooOldIsNamedWithItsDay() {
        PatientState state = new PatientState("MALE", Set.of(), Set.of(), null,
                new PatientState.Weighed(new BigDecimal("71"), NOW.minus(Duration.ofDays(700))), Optional.empty(),
                Set.of(), null, List.of(), Set.of(PatientState.Listed.MEDICINE), List.of());
        SafetyInputs seen = new SafetyInputs(new PatientId(new UUID(0, 1)), LocalDate.parse("1954-03-14"), List.of(),
                Set.of(), List.of(value(new BigDecimal("1.8"), 400)), false);
        Finding<Quantity> finding = KidneyFunction.of(seen, state, NOW.atZone(ZoneOffset.UTC));
        assertThat(finding.missing()).isEqualTo(Set.of("weight", "creatinine"));
        assertThat(finding.reasons()).contains(new Reason("old.weight", "71.0 kg, 23-Dec-2024"),
                new Reason("old.creatinine", "1.8 mg/dL, 19-Oct-2025"));
        assertThat(state.unrecorded(finding)).isEqualTo(Set.of("allergies", "kidneys"));
    }

    private static LatestValue value(BigDecimal amount, int daysAgo) {
        return new LatestValue("CREATININE", "Creatinine", amount, "mg/dL", amount, "mg/dL", null, null, Flag.NORMAL,
                false, NOW.minus(Duration.ofDays(daysAgo)), new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null,
                null, null);
    }
}
