package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §2.3: 0 to 10 every 10 minutes. */
class SitDiscomfortTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "SIT, SIT_D10 1; SIT_D20 2; SIT_D30 4; SIT_D40 6; SIT_D50 7; SIT_D60 8, 4.7",
            "G4 a reading left out, SIT_D10 1; SIT_D20 2; SIT_D30 4; SIT_D40 6; SIT_D50 7, missing SIT_D60"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = SitDiscomfort.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
