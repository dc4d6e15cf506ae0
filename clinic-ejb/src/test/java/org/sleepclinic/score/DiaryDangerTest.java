package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical reference 1.5, RF-01 and RF-03, from what a diary tells. */
class DiaryDangerTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest(name = "{0} of {1} s, {2} times: {3}")
    @CsvSource(nullValues = "-",
            value = {"TONIC_CLONIC, 299, 1, -", "TONIC_CLONIC, 300, 1, RF-01", "TONIC, 400, 1, RF-01",
                    "UNCLEAR, 300, 1, RF-01",
                    "ABSENCE, 400, 1, -", "ABSENCE, 10, 2, -", "ABSENCE, 10, 3, RF-03", "TONIC_CLONIC, -, 1, -",
                    "TONIC_CLONIC, 300, 3, RF-01"})
    void table(SeizureKind kind, Integer seconds, int times, String flag) {
        List<DiarySeizure> seizures = Collections.nCopies(times,
                new DiarySeizure(null, seconds, kind, null, null, null, null, null, null, null));
        assertThat(DiaryDanger.of(DAY, seizures).outcome().orElse(null)).isEqualTo(flag);
    }

    @Test
    void yesterdayIsFreshAndTheDayBeforeIsNot() {
        assertThat(DiaryDanger.isFresh(DAY, DAY)).isTrue();
        assertThat(DiaryDanger.isFresh(DAY, DAY.plusDays(1))).isTrue();
        assertThat(DiaryDanger.isFresh(DAY, DAY.plusDays(2))).isFalse();
    }
}
