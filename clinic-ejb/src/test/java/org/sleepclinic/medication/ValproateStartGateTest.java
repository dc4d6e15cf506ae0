package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.kernel.TestLimits;
import org.sleepclinic.medication.Gate.Ask;
import org.sleepclinic.patient.Childbearing;

/** VPA_START_GATE of 5.1.2 with T46 and T47. */
class ValproateStartGateTest {
    private static final RuleLimit TWO = TestLimits.of("TWO_SPECIALISTS LT 55 a").get("TWO_SPECIALISTS");

    @ParameterizedTest(name = "{0}: {1} {2} y, pregnancy {3} -> two specialists {4}, asks {5}")
    @CsvSource(nullValues = "-", value = {
            "T46,      MALE,   40, -,        true,  CONTRACEPTION FERTILITY",
            "T47,      FEMALE, 60, NOT_ABLE, false, -",
            "below 55, MALE,   54, -,        true,  CONTRACEPTION FERTILITY",
            "from 55,  MALE,   55, -,        false, CONTRACEPTION FERTILITY",
            "able,     FEMALE, 30, ABLE,     true,  CONTRACEPTION PREGNANCY_TEST PREVENTION",
            "pregnant, FEMALE, 30, PREGNANT, true,  UNBORN_CHILD",
            "at 55,    FEMALE, 55, PREGNANT, true,  UNBORN_CHILD",
            "cannot,   FEMALE, 30, NOT_ABLE, true,  -"})
    void whoMayAndWhatIsOnRecord(String row, String sex, int years, String pregnancy, boolean two, String asks) {
        Gate gate = ValproateStartGate.of(sex, years, pregnancy, TWO).outcome().orElseThrow();
        assertThat(gate.twoSpecialists()).isEqualTo(two);
        assertThat(gate.asks()).isEqualTo(asks == null ? Set.of()
                : Arrays.stream(asks.split(" ")).map(Ask::valueOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}: not recorded is not \"cannot\"")
    @CsvSource({"FEMALE, 30", "FEMALE, 60", "UNKNOWN, 40"})
    void withoutARecordItIsNotDecided(String sex, int years) {
        Finding<Gate> finding = ValproateStartGate.of(sex, years, null, TWO);
        assertThat(finding.outcome()).isEmpty();
        assertThat(finding.missing()).containsExactly("pregnancy");
        assertThat(ValproateStartGate.names(sex, null)).isEmpty();
    }

    @ParameterizedTest(name = "NG217 5.1.1 names {0}, pregnancy {1}: {2}")
    @CsvSource(nullValues = "-", value = {"MALE, -, true", "FEMALE, NOT_ABLE, true", "FEMALE, ABLE, false",
            "FEMALE, PREGNANT, false"})
    void whomValproateIsFor(String sex, String pregnancy, boolean named) {
        assertThat(ValproateStartGate.names(sex, pregnancy)).contains(named);
    }

    @Test
    void itsAgeIsItsOwnRow() {
        RuleLimit other = TestLimits.of("TWO_SPECIALISTS LT 60 a").get("TWO_SPECIALISTS");
        assertThat(ValproateStartGate.of("MALE", 57, null, other).outcome().orElseThrow().twoSpecialists()).isTrue();
        assertThat(Childbearing.of("FEMALE", 57, null)).as("whom the clinic asks is another rule")
                .isEqualTo(Childbearing.PAST_AGE);
    }

    @Test
    void noTestIsNegativeInAPregnancy() {
        Gate pregnant = ValproateStartGate.of("FEMALE", 30, "PREGNANT", TWO).outcome().orElseThrow();
        assertThat(pregnant.pregnant()).isTrue();
        assertThatThrownBy(() -> new GateRecord("coil", true, true, false, false).require(pregnant))
                .hasMessage("medication.gate_unbornChild");
        new GateRecord(null, false, false, false, true).require(pregnant);
    }

    @ParameterizedTest(name = "contraception {0}, test {1}, prevention {2} -> refused at {3}")
    @CsvSource(nullValues = "-", value = {"-, true, true, contraception", "coil, false, true, testNegative",
            "coil, true, false, prevention", "coil, true, true, -"})
    void whatIsAskedMustBeOnRecord(String contraception, boolean test, boolean prevention, String field) {
        Gate able = ValproateStartGate.of("FEMALE", 30, "ABLE", TWO).outcome().orElseThrow();
        GateRecord told = new GateRecord(contraception, test, prevention, false, false);
        if (field == null) {
            told.require(able);
        } else {
            assertThatThrownBy(() -> told.require(able)).hasMessage("medication.gate_" + field);
        }
    }
}
