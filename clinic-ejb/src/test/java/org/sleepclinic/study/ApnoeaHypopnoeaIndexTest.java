package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.5, §7 T37. */
class ApnoeaHypopnoeaIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "T37, APNOEAS 8; HYPOPNOEAS 20; N1_MIN 0; N2_MIN 200; N3_MIN 80; REM_MIN 80, 4.7 /h",
            "3.5 none counted is no event, APNOEAS 0; HYPOPNOEAS 0; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, 0.0 /h",
            "G4 hypopnoeas not counted, APNOEAS 8; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80, missing HYPOPNOEAS",
            "G4 sleep not scored, APNOEAS 8; HYPOPNOEAS 20; MONITORING_MIN 400, missing N1_MIN N2_MIN N3_MIN REM_MIN"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = ApnoeaHypopnoeaIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
