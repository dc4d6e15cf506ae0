package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Stamp;

/** What must be answered before a study begins. */
class StudyCheckTest {
    private static final Stamp UNSIGNED = new Stamp(null, null);
    private static final Answered OPEN = Answered.notRecorded(Questions.stops("PACEMAKER"), null);

    @Test
    void aStopNobodyAnsweredStandsInTheWayUntilAPhysicianGoesOnWithout() {
        assertThat(check(OPEN).unanswered()).containsExactly(OPEN);
        assertThat(check(Answered.no(Questions.stops("PACEMAKER"), "none known")).unanswered()).isEmpty();
        assertThat(check(Answered.notRecorded(Questions.asks("CLAUSTROPHOBIA"), null)).unanswered()).isEmpty();
        assertThat(check(OPEN, over(Set.of(), Set.of("PACEMAKER"))).isOverridable(UNSIGNED)).isFalse();
    }

    @Test
    void theSignersOwnOverrideLeavesTheStopToASecondPhysician() {
        StudyOverride over = over(Set.of("PACEMAKER"), Set.of());
        StudyCheck found = check(Answered.yes(Questions.stops("PACEMAKER"), "ICD"), over);
        assertThat(found.standing()).isEmpty();
        assertThat(found.isOverridable(new Stamp(over.by(), over.at().plusSeconds(1)))).isTrue();
        assertThat(found.isOverridable(new Stamp(UUID.randomUUID(), over.at().plusSeconds(1)))).isFalse();
        assertThat(found.isOverridable(new Stamp(UUID.randomUUID(), over.at().minusSeconds(1)))).as("signed before it")
                .isTrue();
        assertThat(found.isOverridable(UNSIGNED)).isFalse();
    }

    @Test
    void whatStandsInTheWayIsEveryStopAndEveryAnswerThatIsMissing() {
        assertThat(check(OPEN).inTheWay()).containsExactly("PACEMAKER?");
        assertThat(check(Answered.yes(Questions.stops("PACEMAKER"), "ICD"), over(Set.of("PACEMAKER"), Set.of()))
                .inTheWay()).as("a stop is seen though somebody went on").containsExactly("PACEMAKER");
        assertThat(check(Answered.no(Questions.stops("PACEMAKER"), "none known")).inTheWay()).isEmpty();
    }

    @Test
    void goingOnWithoutAnAnswerDoesNotCoverAYes() {
        StudyCheck found = check(Answered.yes(Questions.stops("PACEMAKER"), "ICD"),
                over(Set.of(), Set.of("PACEMAKER")));
        assertThat(found.standing()).hasSize(1);
        assertThat(check(OPEN, over(Set.of("PACEMAKER"), Set.of())).unanswered()).hasSize(1);
    }

    private static StudyOverride over(Set<String> stops, Set<String> unanswered) {
        return new StudyOverride(UUID.randomUUID(), "Dr Aalto", Instant.EPOCH, "unconscious, bleed", stops, unanswered);
    }

    private static StudyCheck check(Answered answer, StudyOverride... overrides) {
        return new StudyCheck(UUID.randomUUID(), "MRI_BRAIN", "MRI", List.of(answer), List.of(overrides));
    }
}
