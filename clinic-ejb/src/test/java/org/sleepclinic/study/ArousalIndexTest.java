package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5. */
class ArousalIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, AROUSALS 65; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 10.0 /h",
            "G4, N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing AROUSALS"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = ArousalIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
