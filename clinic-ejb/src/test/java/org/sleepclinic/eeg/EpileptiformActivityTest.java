package org.sleepclinic.eeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.kernel.Evidence;

/** Clinical reference 6.4: uncertain patterns must not count as epileptiform. */
class EpileptiformActivityTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({"6.4, EPILEPTIFORM, true", "6.4, SEIZURE_FOCAL, true", "6.4, WICKET EPILEPTIFORM, true",
            "6.4 wicket, WICKET, false", "6.4 small sharp spikes, SMALL_SHARP, false",
            "6.4 14 and 6 Hz, FOURTEEN_SIX, false", "6.4 6 Hz, SIX_HZ, false", "6.4 SREDA, SREDA, false",
            "6.4 breach, BREACH, false", "6.4 sharp transients, SHARP_TRANSIENT, false",
            "6.4 several variants, WICKET SMALL_SHARP SIX_HZ SREDA, false",
            "6.4 rhythmic slowing, ABNORMAL_RHYTHMIC, false", "6.4, CONFUSIONAL_AROUSAL, false"})
    void table(String row, String chosen, boolean expected) {
        List<EegTerm> terms = Arrays.stream(chosen.split(" ")).map(Terms.ALL::term).toList();
        assertThat(EpileptiformActivity.in(terms).outcome()).contains(expected);
    }

    @Test
    void nothingChosenIsNoDischarge() {
        assertThat(EpileptiformActivity.in(List.of()).outcome()).contains(false);
    }

    @Test
    void nobodyCanTellInARecordingThatCannotBeRead() {
        assertThat(EpileptiformActivity.in(List.of(Terms.ALL.term("NOT_INTERPRETABLE"))).isIndeterminate()).isTrue();
        assertThat(EpileptiformActivity.in(List.of(Terms.ALL.term("NOT_INTERPRETABLE"),
                Terms.ALL.term("SEIZURE_FOCAL"))).outcome()).contains(true);
        assertThat(EpileptiformActivity.in(List.of(Terms.ALL.term("REDUCED_VALUE"))).outcome()).contains(false);
    }

    @ParameterizedTest
    @EnumSource(EegGroup.class)
    void aTermIsEpileptiformInterictallyOrInASeizureOnly(EegGroup group) {
        if (group == EegGroup.INTERICTAL || group == EegGroup.EPISODE) {
            assertThat(term(group).epileptiform()).isTrue();
        } else {
            assertThatThrownBy(() -> term(group)).hasMessageContaining("benign variant");
        }
    }

    private static EegTerm term(EegGroup group) {
        return new EegTerm("WICKET", "SLOT", group, "Wicket spikes", null, true, false, Evidence.VERIFIED);
    }
}
