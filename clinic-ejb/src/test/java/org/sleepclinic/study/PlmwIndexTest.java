package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5: told apart from those asleep. */
class PlmwIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, PLMW 45; TRT 480; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 30.0 /h",
            "slept all night, PLMW 0; TRT 390; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing WAKE",
            "G4, PLMW 45; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing TRT"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = PlmwIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
