package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;
import org.sleepclinic.plan.DischargeCheck.State;
import org.sleepclinic.plan.SeizureDischarge.Free;
import org.sleepclinic.plan.SeizureDischarge.Review;
import org.sleepclinic.plan.SeizureDischarge.Seen;
import org.sleepclinic.protocol.DischargeCriterion;

/** 5.4.2: two years without a seizure, stable or handed over. */
class SeizureDischargeTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-06-03T12:00:00Z");
    private static final RuleLimits LIMITS = TestLimits.of("FREE_MONTHS GE 24 mo", "ASKED_MONTHS LE 12 mo");

    @ParameterizedTest(name = "free {0} months as told {1} months ago, last seizure {2} months ago -> {3}")
    @CsvSource(nullValues = "-", value = {"24, 0, -, MET", "23, 0, -, UNMET", "18, 6, -, MET", "18, 5, -, UNMET",
            "24, 12, -, MET", "24, 13, -, UNKNOWN", "-, 0, -, UNKNOWN", "-, 0, 23, UNMET", "-, 0, 30, UNKNOWN",
            "30, 0, 10, UNMET", "24, 0, 24, MET"})
    void freedomIsToldAndCountedOn(String months, int ago, Integer seizure, State state) {
        Seen seen = new Seen(Optional.ofNullable(seizure).map(back -> NOW.minusMonths(back).toInstant()),
                Optional.ofNullable(months)
                        .map(told -> new Free(new BigDecimal(told), NOW.minusMonths(ago).toInstant())),
                Optional.empty());
        assertThat(judge("SEIZURE_FREE", seen)).isEqualTo(state);
    }

    @ParameterizedTest(name = "newest review {0} -> {1}")
    @CsvSource(nullValues = "-",
            value = {"EP-07 CONTINUE, MET", "EP-07 NO_RESPONSE, UNMET", "EP-07 NOT_TOLERATED, UNMET",
                    "EP-08 LEVETIRACETAM, UNMET", "EP-11 GP, MET", "EP-11 AGAIN, MET", "EP-11 CHANGE, UNMET",
                    "EP-13 REVERSED, UNMET", "EP-14 RECURRENCE, UNMET", "-, UNKNOWN"})
    void theNewestReviewSaysWhetherItIsStable(String outcome, State state) {
        assertThat(judge("STABLE", new Seen(Optional.empty(), Optional.empty(),
                Optional.ofNullable(outcome).map(said -> new Review(said, NOW.toInstant()))))).isEqualTo(state);
    }

    private static State judge(String code, Seen seen) {
        return SeizureDischarge.judge(new DischargeCriterion(code, code, Evidence.LOCAL, "5.4.2"), seen, NOW, LIMITS)
                .state();
    }
}
