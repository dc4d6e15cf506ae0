package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.1, §7 T01–T06. */
class AdjustedCalciumTest {
    @ParameterizedTest(name = "{0}: Ca {1} {2}, albumin {3} {4} -> {5}")
    @CsvSource({
            "T01,                       7.2,  mg/dL,  2.5, g/dL, 8.40",
            "T02,                       8.0,  mg/dL,  4.0, g/dL, 8.00",
            "T03 albumin 50 g/L is in,  9.0,  mg/dL,  5.0, g/dL, 8.20",
            "T04,                       1.95, mmol/L, 30,  g/L,  2.15",
            "T05,                       1.80, mmol/L, 40,  g/L,  1.80",
            "mixed units,               7.2,  mg/dL,  25,  g/L,  8.40",
            "albumin 20 g/L is in,      1.80, mmol/L, 20,  g/L,  2.20"})
    void adjustsInTheSystemReceived(String row, String calcium, String unit, String albumin, String albuminUnit,
            BigDecimal expected) {
        var finding =
                AdjustedCalcium.of(Quantity.of(calcium, unit), Quantity.of(albumin, albuminUnit), Set.of(), false);
        Quantity adjusted = finding.outcome().orElseThrow().value();
        assertThat(adjusted.unit()).isEqualTo(unit);
        assertThat(adjusted.amount()).isCloseTo(expected, within(new BigDecimal("0.005")));
    }

    @Test
    void t06neverAdjustsWhatTheLaboratoryAdjusted() {
        var finding = AdjustedCalcium.of(Quantity.of("2.05", "mmol/L"), Quantity.of("28", "g/L"), Set.of(), true);
        assertThat(finding.outcome().orElseThrow().value()).isEqualTo(Quantity.of("2.05", "mmol/L"));
    }

    @ParameterizedTest(name = "albumin {0} {1}")
    @CsvSource({"19.9, g/L", "50.1, g/L", "1.9, g/dL", "5.1, g/dL"})
    void asksForIonisedCalciumOutsideTheFormula(String albumin, String unit) {
        var finding = AdjustedCalcium.of(Quantity.of("8.0", "mg/dL"), Quantity.of(albumin, unit), Set.of(), false);
        assertThat(finding.missing()).containsExactly("CALCIUM_IONISED");
    }

    @ParameterizedTest
    @EnumSource(CorrectionBar.class)
    void asksForIonisedCalciumWhereAdjustingMisleads(CorrectionBar bar) {
        var finding = AdjustedCalcium.of(Quantity.of("8.0", "mg/dL"), Quantity.of("4.0", "g/dL"), Set.of(bar), false);
        assertThat(finding.missing()).containsExactly("CALCIUM_IONISED");
        assertThat(finding.reasons()).extracting("seen").containsExactly(bar.name());
    }

    @Test
    void missesAnAlbumin() {
        Finding<DerivedValue> finding = AdjustedCalcium.of(Quantity.of("8.0", "mg/dL"), null, Set.of(), false);
        assertThat(finding.missing()).containsExactly("ALBUMIN");
    }

    @Test
    void keepsItsConstantsWithTheValue() {
        var finding = AdjustedCalcium.of(Quantity.of("7.2", "mg/dL"), Quantity.of("2.5", "g/dL"), Set.of(), false);
        assertThat(finding.outcome().orElseThrow().formula())
                .isEqualTo("adjusted calcium v1: 7.2 + 0.8 × (4.0 − 2.5) mg/dL");
    }
}
