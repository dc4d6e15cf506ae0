package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1.5, RF-13. */
class DopaminergicHarmTest {
    @ParameterizedTest(name = "RF-13: {0}, takes {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"SLEEP_ATTACKS, Pramipexole, true", "IMPULSE_CONTROL, Ropinirole, true",
            "PSYCHOSIS, Levodopa, true", "PSYCHOSIS, -, false", "TINGLING, Pramipexole, false"})
    void aSignOnADopaminergicIsARedFlag(String sign, String medicine, boolean flag) {
        assertThat(DopaminergicHarm.of(sign, medicine == null ? List.of() : List.of(medicine)).outcome())
                .hasValue(flag);
    }
}
