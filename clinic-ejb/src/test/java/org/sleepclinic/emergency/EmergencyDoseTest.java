package org.sleepclinic.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.emergency.DoseWay.Setting;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.kernel.TestLimits;

/** T42, T43 of the clinical reference, and D12's phenytoin. */
class EmergencyDoseTest {
    @ParameterizedTest(name = "{0}: {1} at {3} mg/kg, cap {4}, {2} kg -> {5}, before the cap {6}")
    @CsvSource(nullValues = "-", value = {"T42, levetiracetam, 80, 60, 4500, 4500, 4800",
            "T42, valproate, 80, 40, 3000, 3000, 3200", "T42, fosphenytoin, 80, 20, 1500, 1500, 1600",
            "T43, levetiracetam, 60, 60, 4500, 3600, -", "T43, valproate, 60, 40, 3000, 2400, -",
            "T43, fosphenytoin, 60, 20, 1500, 1200, -", "D12, phenytoin, 101, 20, 2000, 2000, 2020",
            "D12, phenytoin, 100, 20, 2000, 2000, -", "AES-SUM, lorazepam, 39, 0.1, 4, 3.9, -",
            "AES-SUM, lorazepam, 41, 0.1, 4, 4, 4.1"})
    void byWeightAndNeverAboveItsCap(String source, String drug, String kilograms, String perKg, String cap,
            String dose, String before) {
        Finding<Quantity> counted = EmergencyDose.of(way(null, perKg, cap, null, null),
                Optional.of(new BigDecimal(kilograms)), true);
        assertThat(counted.outcome().orElseThrow().amount()).as(source + " " + drug)
                .isEqualByComparingTo(new BigDecimal(dose));
        assertThat(counted.reasons().stream().filter(reason -> reason.input().equals("capped"))
                .map(reason -> reason.seen()).findFirst()).isEqualTo(Optional.ofNullable(before));
    }

    @ParameterizedTest(name = "SE-DOSE: intramuscular midazolam at {0} kg -> {1} mg")
    @CsvSource({"39.9, 5", "40, 10", "90, 10"})
    void aLightPersonIsGivenHalfTheIntramuscularDose(String kilograms, String dose) {
        assertThat(EmergencyDose.of(way("10", null, null, "40", "5"), Optional.of(new BigDecimal(kilograms)), true)
                .outcome().orElseThrow().amount()).isEqualByComparingTo(dose);
    }

    @ParameterizedTest(name = "{0} % of the weight's dose: {1} mg are asked for no reason")
    @CsvSource({"110, 1980", "100, 1800", "150, 2400"})
    void howFarItIsRoundedIsARow(String percent, String most) {
        RuleLimit rounded = TestLimits.of("ROUNDED LE " + percent + " %").get("ROUNDED");
        assertThat(EmergencyDose.most(way(null, "60", "2400", null, null), Optional.of(new BigDecimal("30")), rounded))
                .isEqualByComparingTo(most);
    }

    @Test
    void withoutAWeightThereIsNoNumber() {
        assertThat(EmergencyDose.of(way(null, "60", "4500", null, null), Optional.empty(), true).missing())
                .containsExactly(EmergencyDose.WEIGHT);
        assertThat(EmergencyDose.of(way("10", null, null, "40", "5"), Optional.empty(), true).isIndeterminate())
                .isTrue();
        assertThat(EmergencyDose.of(way("10", null, null, null, null), Optional.empty(), true).outcome())
                .as("the same for everybody").isPresent();
    }

    @Test
    void anAdultsRowsCountForNoChild() {
        assertThat(EmergencyDose.of(way("10", null, null, null, null), Optional.of(new BigDecimal("30")), false)
                .missing()).containsExactly(EmergencyDose.ADULT);
    }

    private static DoseWay way(String fixed, String perKg, String cap, String lightBelow, String lightAmount) {
        return new DoseWay("ST-04", "WAY", "drug", "drug", "IV", Setting.VEIN, number(fixed), null, number(perKg),
                number(cap), number(lightBelow), number(lightAmount), "mg", "as the source says", null, null, null,
                Evidence.VERIFIED, "test");
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
