package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

class ScoreSheetTest {
    private static final IntakeTotal INTAKE = new IntakeTotal(Scale.PHQ9, 10, Instant.EPOCH);

    @Test
    void whatTheIntakeAskedIsNotReadAsNeverAsked() {
        assertThat(sheet(List.of()).askedInstead(Scale.PHQ9)).contains(INTAKE);
        assertThat(sheet(List.of()).askedInstead(Scale.GAD7)).isEmpty();
    }

    @Test
    void aScoreThatStandsSaysMoreThanTheIntake() {
        assertThat(sheet(List.of(score(null))).askedInstead(Scale.PHQ9)).isEmpty();
        assertThat(sheet(List.of(score("another patient's"))).askedInstead(Scale.PHQ9)).contains(INTAKE);
    }

    private static ScoreView score(String voided) {
        return new ScoreView(UUID.randomUUID(), Scale.PHQ9, Instant.EPOCH, List.of(), 9, 9, 9, "MILD", null,
                "T. Brandt",
                voided, 0);
    }

    private static ScoreSheet sheet(List<ScoreView> phq9) {
        return new ScoreSheet(new CaseId(UUID.randomUUID()), new PatientId(UUID.randomUUID()), Stream.of(Scale.values())
                .map(scale -> ScoreCourse.of(scale, scale == Scale.PHQ9 ? phq9 : List.of())).toList(), null,
                List.of(INTAKE));
    }
}
