package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** 5.4.2: restless legs are let go when IRLS was 10 or less for six months and iron is stable. */
class SettledLegsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-29T10:00:00Z");
    private static final RuleLimits LIMITS = TestLimits.of("LOW_IRLS LE 10 {score}", "MONTHS GE 6 mo");

    @ParameterizedTest(name = "5.4.2: IRLS {0} (total@days ago) -> {1}")
    @CsvSource(nullValues = "-",
            value = {"10@200 9@20, true", "11@200 9@20, false", "9@170 9@20, false", "9@200 11@90 9@20, false",
                    "9@200, -", "9@20, false", "20@400 10@185 10@1, true"})
    void lowForSixMonthsNeedsATotalBeforeAndOneSince(String totals, Boolean expected) {
        assertThat(SettledLegs.low(totals(totals), NOW, LIMITS).low().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "5.4.2: studies that ask for iron {0} -> {1}")
    @CsvSource(nullValues = "-", value = {"-, -", "false, -", "false false, true", "true false false, true",
            "false true, false", "true false, false"})
    void stableIronNeedsTwoStudies(String asks, Boolean expected) {
        List<Boolean> studies = asks == null ? List.of() : Stream.of(asks.split(" ")).map(Boolean::valueOf).toList();
        assertThat(SettledLegs.ironStable(studies).orElse(null)).isEqualTo(expected);
    }

    private static List<SettledLegs.Total> totals(String written) {
        return new ArrayList<>(Arrays.stream(written.split(" ")).map(one -> one.split("@"))
                .map(one -> new SettledLegs.Total(new BigDecimal(one[0]),
                        NOW.minusDays(Long.parseLong(one[1])).toInstant()))
                .toList());
    }
}
