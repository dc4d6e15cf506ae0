package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;

class ScorePointsTest {
    @Test
    void aMissingItemLeavesARangeAndNamesTheItem() {
        ScorePoints points = new ScorePoints(Scale.PHQ9, Arrays.asList(2, 2, null, 2, 0, 0, 0, 0, 0), null);
        Finding<ScaleRule.Reading> read = new DepressionScore().judge(points);
        assertThat(read.isIndeterminate()).isTrue();
        assertThat(read.missing()).containsExactly("PHQ9.3");
        assertThat(read.reasons().getFirst().seen()).isEqualTo("6 to 9");
    }

    @Test
    void refusesAtItsFieldWhatCannotBe() {
        refused(() -> new ScorePoints(Scale.GAD7, List.of(0, 1, 4, 0, 0, 0, 0), null), "score.range", "items:2:item");
        refused(() -> new ScorePoints(Scale.ESS, List.of(), 25), "score.range", "total");
        refused(() -> new ScorePoints(Scale.ESS, List.of(), null), "score.nothing", "total");
        refused(() -> new ScorePoints(Scale.ISI, List.of(1, 1, 1, 1, 1, 1, 1), 8), "score.sum", "total");
        refused(() -> new ScorePoints(Scale.ISI, Arrays.asList(1, 1, 1, 1, 1, 1, null), 8), "score.open", "total");
        refused(() -> new ScorePoints(Scale.PHQ9, Arrays.asList(new Integer[9]), null), "score.nothing",
                "items:0:item");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
        });
    }
}
