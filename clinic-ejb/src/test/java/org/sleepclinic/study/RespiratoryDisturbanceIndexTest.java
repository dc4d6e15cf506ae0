package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5. */
class RespiratoryDisturbanceIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, APNOEAS 20; HYPOPNOEAS 25; RERAS 20; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 10.0 /h",
            "G4 an AHI is no RDI, APNOEAS 20; HYPOPNOEAS 25; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing RERAS"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = RespiratoryDisturbanceIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
