package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5, §7 T37. */
class SleepEfficiencyTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "T37, TRT 480; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 81.3 %",
            "G4 no recording time, N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing TRT"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = SleepEfficiency.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
