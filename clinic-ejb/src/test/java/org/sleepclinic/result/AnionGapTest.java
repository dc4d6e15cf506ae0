package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.3, §7 T56. */
class AnionGapTest {
    @ParameterizedTest(name = "{0}: Na {1}, Cl {2}, HCO3 {3}, albumin {4} -> {5}")
    @CsvSource(nullValues = "-", value = {"T56, 140, 104, 24, -, 12", "high, 140, 100, 10, -, 30",
            "3.3 albumin 4.0, 140, 104, 24, 4.0 g/dL, 12",
            "3.3 albumin 5.0 takes nothing off, 140, 104, 24, 5.0 g/dL, 12",
            "3.3 albumin 2.0, 140, 104, 24, 2.0 g/dL, 17", "3.3 albumin 20 g/L, 140, 104, 24, 20 g/L, 17",
            "3.3 albumin 3.9, 140, 104, 24, 3.9 g/dL, 12.25"})
    void countsThreeIonsAndWhatAlbuminLacks(String row, String sodium, String chloride, String bicarbonate,
            String albumin, BigDecimal expected) {
        Quantity seen = albumin == null ? null : Quantity.of(albumin.split(" ")[0], albumin.split(" ")[1]);
        DerivedValue gap = AnionGap.of(mmol(sodium), mmol(chloride), mmol(bicarbonate), seen);
        assertThat(gap.value().amount()).isEqualByComparingTo(expected);
    }

    private static Quantity mmol(String amount) {
        return Quantity.of(amount, "mmol/L");
    }
}
