package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5: over monitoring time, not over sleep. */
class RespiratoryEventIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "3.5, APNOEAS 10; HYPOPNOEAS 40; MONITORING_MIN 400, 7.5 /h",
            "G4 sleep does not stand in, APNOEAS 10; HYPOPNOEAS 40; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing MONITORING_MIN"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = RespiratoryEventIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
