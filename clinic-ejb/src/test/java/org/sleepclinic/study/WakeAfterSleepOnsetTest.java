package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5. */
class WakeAfterSleepOnsetTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, TRT 480; SOL 20; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 70.0 min",
            "G4 no latency, TRT 480; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing SOL"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = WakeAfterSleepOnset.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
