package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5, §7 T35. */
class PlmIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "T35, PLMS 130; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 20.0 /h",
            "T35, PLMS 60; N1_MIN 40; N2_MIN 200; N3_MIN 80; REM_MIN 80, 9.0 /h",
            "G4 movements awake do not stand in, PLMW 60; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing PLMS"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = PlmIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
