package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5. */
class StageShareTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 20.5 %",
            "no sleep, N1_MIN 0; N2_MIN 0; N3_MIN 0; REM_MIN 0, missing TST",
            "G4, N1_MIN 30; N2_MIN 200; N3_MIN 80, missing REM_MIN"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = StageShare.of(Night.of(figures), "REM_MIN");
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
