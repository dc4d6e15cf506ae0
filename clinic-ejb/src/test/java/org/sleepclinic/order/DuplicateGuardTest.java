package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.order.DuplicateGuard.Verdict;

/** Rows: repeat interval in days [L], age of the sighting in hours, still open, reason given, verdict. */
class DuplicateGuardTest {
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");

    @ParameterizedTest(name = "interval {0} d, seen {1} h ago, open {2}, reason {3}: {4}")
    @CsvSource({
            "28,  24, false, '',              NEEDS_REASON",
            "28,  24, false, ' ',             NEEDS_REASON",
            "28,  24, false, after treatment, REPEATED_ON_PURPOSE",
            "28, 671, false, '',              NEEDS_REASON",
            "28, 672, false, '',              CLEAR", // the interval's end lies outside it
            "28, 673, false, '',              CLEAR",
            "28, 9000, true, '',              NEEDS_REASON", // open requests count however old
            "28, 9000, true, lost sample,     REPEATED_ON_PURPOSE",
            "0,    1, false, '',              CLEAR",
            "0,    1, true,  '',              NEEDS_REASON"})
    void aRepeatWithinTheIntervalNeedsAReason(int days, long hoursAgo, boolean open, String why, Verdict verdict) {
        EarlierRequest seen = sighting(hoursAgo, open);
        assertThat(DuplicateGuard.judge(days, List.of(seen), why, NOW).outcome()).contains(verdict);
    }

    @Test
    void whatWasNeverAskedForIsClear() {
        assertThat(DuplicateGuard.judge(28, List.of(), null, NOW).outcome()).contains(Verdict.CLEAR);
    }

    @Test
    void namesWhatStandsInTheWayNewestFirst() {
        Finding<Verdict> finding = DuplicateGuard.judge(28,
                List.of(sighting(48, false), sighting(24, false), sighting(2400, false)), null, NOW);
        assertThat(finding.ruleId()).isEqualTo("R-ORDER-DUPLICATE");
        assertThat(finding.reasons()).extracting("seen")
                .containsExactly("2026-06-02T09:00:00Z Dr Maria Lindqvist", "2026-06-01T09:00:00Z Dr Maria Lindqvist");
    }

    private static EarlierRequest sighting(long hoursAgo, boolean open) {
        return new EarlierRequest("FERRITIN", false, NOW.minus(Duration.ofHours(hoursAgo)), "Dr Maria Lindqvist", 5490L,
                open);
    }
}
