package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §2.3: positive above 40 an hour. */
class SitIndexTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "SIT at the limit, SIT_LM 40; SIT_MIN 60, 40.0 /h",
            "SIT above, SIT_LM 41; SIT_MIN 60, 41.0 /h",
            "SIT cut short, SIT_LM 30; SIT_MIN 30, 60.0 /h",
            "G4, SIT_LM 30, missing SIT_MIN"})
    void table(String row, String figures, String expected) {
        Finding<Quantity> found = SitIndex.of(Night.of(figures));
        assertThat(Night.shown(found, 1)).isEqualTo(expected);
    }
}
