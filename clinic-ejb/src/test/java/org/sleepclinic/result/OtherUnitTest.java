package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** The unit traps inside plausibility: factors and ranges of clinical reference 2.2. */
class OtherUnitTest {
    @ParameterizedTest(name = "{0} {1} (range {4}-{5} {2}) -> {6}")
    @CsvSource(nullValues = "-", value = {
            "65,  pmol/L, pg/mL, 0.1061, 10,  65,  pg/mL", "65,  pg/mL,  pg/mL, 0.1061, 10,  65,  -",
            "90,  mmol/L, mg/dL, 0.0555, 70,  140, mg/dL", "5.0, mmol/L, mg/dL, 0.0555, 70,  140, -",
            "5.0, mg/dL,  mg/dL, 0.0555, 70,  140, mmol/L", "7,   mg/dL,  mg/dL, 0.357,  8,   20,  mmol/L",
            "3.5, mmol/L, mg/dL, 0.3229, 3.0, 4.5, mg/dL", "2.0, mmol/L, mg/dL, 0.4114, 1.6, 2.6, mg/dL",
            "0.8, mg/dL,  mg/dL, 0.4114, 1.6, 2.6, mmol/L", "30,  nmol/L, ng/mL, 2.496,  30,  60,  ng/mL",
            "80,  ng/mL,  ng/mL, 2.496,  30,  60,  nmol/L", "12,  ng/mL,  ng/mL, 2.496,  30,  60,  -"})
    void aNumberUsualInTheOtherUnitAsksToCheckIt(String amount, String unit, String canonical, BigDecimal factor,
            BigDecimal low, BigDecimal high, String doubted) {
        String other = canonical.equals("pg/mL") ? "pmol/L" : canonical.equals("ng/mL") ? "nmol/L" : "mmol/L";
        Analyte analyte = new Analyte("X", "X", ReportCategory.LAB, new UnitPair(canonical, other, factor),
                BigDecimal.ZERO, new BigDecimal("100000"), 1, 1, false, false, "OTHER", 1, Evidence.LOCAL, "test");
        Quantity received = Quantity.of(amount, unit);
        Judgement judgement = ResultJudgement.of(received, analyte,
                Optional.of(new ReferenceRange(low, high, canonical, Evidence.LOCAL, "test")), List.of());
        assertThat(OtherUnit.of(received, analyte, judgement)).isEqualTo(Optional.ofNullable(doubted));
    }
}
