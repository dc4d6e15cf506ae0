package org.sleepclinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every pair of states of a note and of a suspicion, once. */
class NoteStatusTest {
    @Test
    void aNoteIsSignedOnceAndVoidedOnce() {
        Set<String> allowed = Set.of("DRAFT SIGNED", "DRAFT VOIDED", "SIGNED VOIDED");
        for (NoteStatus from : NoteStatus.values()) {
            for (NoteStatus to : NoteStatus.values()) {
                assertThat(from.allows(to)).as(from + " to " + to).isEqualTo(allowed.contains(from + " " + to));
            }
        }
    }

    @Test
    void aSuspicionIsDecidedAndMayBeDecidedAnew() {
        Set<String> allowed = Set.of("RAISED CONFIRMED", "RAISED DISMISSED", "CONFIRMED DISMISSED", "DISMISSED RAISED",
                "DISMISSED CONFIRMED");
        for (SuspicionStatus from : SuspicionStatus.values()) {
            for (SuspicionStatus to : SuspicionStatus.values()) {
                assertThat(SuspicionStatus.MOVES.allows(from, to)).as(from + " to " + to)
                        .isEqualTo(allowed.contains(from + " " + to));
            }
            assertThat(from.decisions()).doesNotContain(SuspicionStatus.RAISED);
        }
    }
}
