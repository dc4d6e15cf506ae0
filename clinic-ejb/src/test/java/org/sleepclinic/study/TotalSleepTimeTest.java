package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5: minutes of all stages. */
class TotalSleepTimeTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "T37, N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 390.0 min",
            "3.5 no sleep, N1_MIN 0; N2_MIN 0; N3_MIN 0; REM_MIN 0, 0.0 min",
            "G4 a stage nobody scored, N1_MIN 30; N2_MIN 200; REM_MIN 80, missing N3_MIN"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = TotalSleepTime.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
