package org.sleepclinic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart opens on: not the value that was out of range most often, but the one the case turns on. */
class TellingValuesTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", value = {"HYPOCALCAEMIA, -, CALCIUM_ADJUSTED", "EPILEPSY, -, SEIZURE_DAYS_28",
            "RLS, -, IRLS", "-, 'Restless legs syndrome (G25.81)', IRLS",
            "EPILEPSY, 'Hypocalcaemia (E83.51)', CALCIUM_ADJUSTED", "HYPNIC_JERK, -, -", "-, -, -"})
    void theValueTheCaseTurnsOn(String suspicion, String diagnosed, String first) {
        List<String> telling =
                TellingValues.of(suspicion == null ? List.of() : List.of(suspicion), diagnosed, List.of());
        assertThat(telling.stream().findFirst().orElse(null)).isEqualTo(first);
    }
}
