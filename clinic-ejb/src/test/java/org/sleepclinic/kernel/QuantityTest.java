package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"mmol/L", "mg/dL", "g/L", "umol/L", "ng/mL", "pg/mL", "pmol/L", "nmol/L", "U/L", "m[IU]/L", "%",
                    "mL/min/{1.73_m2}", "ms", "/min", "kg", "cm", "mm[Hg]", "kg/m2", "ug/dL", "ug/L", "h", "{score}"})
    void takesTheUnitsTheClinicUses(String unit) {
        assertThat(Ucum.isUnit(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nanograms", "mmol/l/", "mm Hg"})
    void refusesWhatIsNoUnit(String unit) {
        assertThatThrownBy(() -> Quantity.of("1", unit)).isInstanceOf(DomainException.class).hasMessage("unit.unknown");
    }

    @Test
    void neverComparesAcrossUnits() {
        assertThatThrownBy(() -> Quantity.of("1", "mg/dL").compareAmount(Quantity.of("1", "mmol/L")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trailingZerosDoNotChangeTheAmount() {
        assertThat(Quantity.of("1.90", "mmol/L").compareAmount(Quantity.of("1.9", "mmol/L"))).isZero();
    }
}
