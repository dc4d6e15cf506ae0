package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiarySummaryTest {
    private static final LocalDate TREATED = LocalDate.of(2026, 9, 28);

    @Test
    void comparesTheNewestWholePeriodWithThoseBeforeTreatment() {
        TreeMap<LocalDate, Boolean> days = kept(TREATED.minusDays(56), 56, 7);
        days.putAll(kept(TREATED, 40, 14));
        DiarySummary summary = DiarySummary.of(TREATED, days, new TreeMap<>(), SeizureResponseTest.LIMITS);
        assertThat(summary.seizureDays().amount()).isEqualTo(2);
        assertThat(summary.response()).as("from 4 and 4 to 2").isTrue();
        assertThat(summary.periods()).extracting(DiaryCount::from).containsExactly(TREATED.plusDays(12),
                TREATED.minusDays(28), TREATED.minusDays(56));
    }

    @Test
    void saysWhatIsMissingInsteadOfGuessing() {
        assertThat(
                DiarySummary.of(null, kept(TREATED, 28, 7), new TreeMap<>(), SeizureResponseTest.LIMITS).responseOpen())
                .isEqualTo("diary.baseline");
        TreeMap<LocalDate, Boolean> tooShort = kept(TREATED.minusDays(56), 56, 7);
        tooShort.putAll(kept(TREATED, 20, 7));
        assertThat(DiarySummary.of(TREATED, tooShort, new TreeMap<>(), SeizureResponseTest.LIMITS).responseOpen())
                .isEqualTo("diary.now");
    }

    @Test
    void aDiaryNobodyKeptCountsNothingAndSaysWhyNothingIsJudged() {
        DiarySummary summary =
                DiarySummary.of(TREATED, new TreeMap<>(), new TreeMap<>(), SeizureResponseTest.LIMITS);
        assertThat(summary.seizureDays()).isNull();
        assertThat(summary.response()).isNull();
        assertThat(summary.responseOpen()).isEqualTo("diary.never");
    }

    /** So many days, every n-th with a seizure. */
    private static TreeMap<LocalDate, Boolean> kept(LocalDate from, int days, int every) {
        TreeMap<LocalDate, Boolean> kept = new TreeMap<>();
        for (int at = 0; at < days; at++) {
            kept.put(from.plusDays(at), at % every == 0);
        }
        return kept;
    }
}
