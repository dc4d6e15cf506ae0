package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

class IntakeTest {
    private static final Instant AT = Instant.parse("2026-06-03T09:30:00Z");
    private static final UUID NURSE = new UUID(1, 1);

    private final Intake intake = new Intake(new CaseId(new UUID(0, 7)), new PatientId(new UUID(0, 8)), AT, NURSE);

    @Test
    void isAnsweredWhileOpenOnly() {
        assertThatCode(intake::requireOpen).doesNotThrowAnyException();
        intake.finish(AT, NURSE);
        assertThatThrownBy(intake::requireOpen).hasMessage("assessment.notOpen");
    }

    @Test
    void cannotBeFinishedTwice() {
        intake.finish(AT, NURSE);
        assertThatThrownBy(() -> intake.finish(AT, NURSE)).hasMessage("transition.refused");
    }

    @Test
    void aFinishedIntakeCanStillBeVoidedButAVoidedOneIsTheEnd() {
        intake.finish(AT, NURSE);
        intake.voidEntry("another patient's story", AT, NURSE);
        assertThatThrownBy(() -> intake.voidEntry("again", AT, NURSE)).hasMessage("transition.refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void cannotBeVoidedWithoutAReason(String reason) {
        assertThatThrownBy(() -> intake.voidEntry(reason, AT, NURSE)).hasMessage("assessment.void.reason");
    }

    @Test
    void everyMoveIsInTheTable() {
        assertThat(IntakeStatus.MOVES.from(IntakeStatus.OPEN)).containsExactly(IntakeStatus.FINISHED,
                IntakeStatus.VOIDED);
        assertThat(IntakeStatus.MOVES.from(IntakeStatus.FINISHED)).containsExactly(IntakeStatus.VOIDED);
        assertThat(IntakeStatus.MOVES.isEnd(IntakeStatus.VOIDED)).isTrue();
    }
}
