package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentEventTest {
    @ParameterizedTest(name = "25 mg in the evening, then {0} mg {1}: {2}")
    @CsvSource({"50, EVENING, RAISED", "25, TWICE_DAILY, RAISED", "12.5, EVENING, LOWERED",
            "25, ALTERNATE_DAYS, LOWERED", "25, DAILY, OTHER_WAY", "12.5, TWICE_DAILY, OTHER_WAY"})
    void theSameOfADayIsNeitherRaisedNorLowered(String amount, Frequency frequency, TreatmentEvent what) {
        assertThat(TreatmentEvent.of(Ways.mg("25", Frequency.EVENING), Ways.mg(amount, frequency))).isEqualTo(what);
    }
}
