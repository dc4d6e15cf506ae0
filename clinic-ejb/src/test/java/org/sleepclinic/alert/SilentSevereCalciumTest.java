package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision D3 of the clinical reference. */
class SilentSevereCalciumTest {
    private static final CalciumPicture.Drawn DRAWN = new CalciumPicture.Drawn(Map.of(), true);
    @ParameterizedTest(name = "{0}: total {1}, adjusted {2}, ionised {3} -> {4}")
    @CsvSource({
            "D3,                       1.70,  ,     ,     true",
            "boundary,                 1.90,  ,     ,     true",
            "D2 shows 1.90,            1.904, ,     ,     true",
            "above,                    1.91,  ,     ,     false",
            "adjusted speaks for it,   1.70,  2.10, ,     false",
            "ionised speaks for it,    1.70,  ,     1.20, false"})
    void alarmsWhereNothingCanAdjust(String row, BigDecimal total, BigDecimal adjusted, BigDecimal ionised,
            boolean expected) {
        var seen = new CalciumPicture(adjusted, null, total, true, ionised, null, Set.of(), null, DRAWN);
        assertThat(SilentSevereCalcium.of(seen).outcome()).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource("CALCIUM")
    void withoutAnyCalciumItIsIndeterminate(String missing) {
        var seen = new CalciumPicture(null, null, null, null, null, null, Set.of(), null, DRAWN);
        assertThat(SilentSevereCalcium.of(seen).missing()).containsExactly(missing);
    }
}
