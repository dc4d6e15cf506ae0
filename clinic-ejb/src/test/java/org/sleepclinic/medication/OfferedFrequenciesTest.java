package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pregabalin "as a patch over 24 hours" was accepted. */
class OfferedFrequenciesTest {
    private static final List<Frequency> PLAIN =
            List.of(Frequency.DAILY, Frequency.TWICE_DAILY, Frequency.THREE_TIMES_DAILY, Frequency.EVENING);

    @Test
    void aTabletIsTakenOnceToThreeTimesADayOrInTheEvening() {
        assertThat(OfferedFrequencies.of(List.of(Ways.GBP))).isEqualTo(PLAIN);
        assertThat(OfferedFrequencies.of(List.of())).as("without a ladder").isEqualTo(PLAIN);
        assertThatThrownBy(() -> OfferedFrequencies.require(PLAIN, Frequency.PATCH_DAILY))
                .hasMessage("medication.frequency");
    }

    @Test
    void anotherWayIsOfferedWhereALadderNamesIt() {
        assertThat(OfferedFrequencies.of(List.of(Ways.LTG, Ways.LTG_VPA))).contains(Frequency.ALTERNATE_DAYS)
                .containsAll(PLAIN).doesNotContain(Frequency.PATCH_DAILY, Frequency.ON_DEMAND);
    }

    @Test
    void whatLaddersNameAloneIsTheOnlyWay() {
        assertThat(OfferedFrequencies.of(List.of(Ways.PATCH))).containsExactly(Frequency.PATCH_DAILY);
    }
}
