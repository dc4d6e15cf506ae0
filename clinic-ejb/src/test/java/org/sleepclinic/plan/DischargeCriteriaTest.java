package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.plan.DischargeCheck.State;
import org.sleepclinic.plan.DischargeCriteria.Seen;
import org.sleepclinic.protocol.DischargeCriterion;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** Clinical reference 5.4.2: in range off intravenous calcium for three months, cause fixed. */
class DischargeCriteriaTest {
    private static final Instant SINCE = Instant.parse("2026-08-23T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T12:00:00Z");
    private static final ZonedDateTime FROM = SINCE.atZone(ZoneOffset.UTC);

    @ParameterizedTest(name = "days from three months ago {0}, flags {1}: {2}")
    @CsvSource({"-10 +30, NORMAL NORMAL, MET", "+1 +30, NORMAL NORMAL, UNMET", "-10 +30, LOW NORMAL, UNMET",
            "-10 +30, NORMAL LOW, UNMET", "-10, NORMAL, UNKNOWN",
            "-700, NORMAL, UNKNOWN", "-10, LOW, UNKNOWN", "-10 +30, NORMAL NO_RANGE, UNKNOWN",
            "-20 -10 +30, NORMAL UNDECIDED NORMAL, UNKNOWN", "-10 +20 +30, NORMAL NORMAL UNDECIDED, UNKNOWN",
            "-10 +20 +30, NORMAL UNDECIDED NORMAL, UNKNOWN", "-10 +20 +30, NORMAL UNDECIDED LOW, UNMET",
            "-20 -10 +30, UNDECIDED NORMAL NORMAL, MET", "-10 +20 +30, NORMAL NORMAL NO_RANGE, MET"})
    void inRangeNeedsThreeMonthsThatBeganInRange(String days, String flags, State state) {
        String[] day = days.split(" ");
        String[] flag = flags.split(" ");
        List<LatestValue> values = Stream.iterate(0, i -> i + 1).limit(day.length)
                .map(i -> value(Integer.parseInt(day[i]), Flag.valueOf(flag[i]))).toList();
        assertThat(judge("IN_RANGE",
                new Seen(values, Optional.empty(), Optional.empty(), Optional.empty(), LONG_AGO, FROM)))
                .isEqualTo(state);
    }

    @Test
    void aPatientNeverMeasuredIsNotInRange() {
        assertThat(judge("IN_RANGE",
                new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), LONG_AGO, FROM)))
                .isEqualTo(State.UNKNOWN);
        assertThat(judge("IN_RANGE",
                new Seen(List.of(value(-10, Flag.NO_RANGE)), Optional.empty(), Optional.empty(), Optional.empty(),
                        LONG_AGO, FROM)))
                .isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} {1} {2} days after three months ago: {3}")
    @CsvSource({"CALCIUM_IONISED, LOW, 40, UNMET", "CALCIUM, CRITICAL_LOW, 40, UNMET", "CALCIUM, LOW, 30, MET",
            "CALCIUM_IONISED, LOW, -40, MET", "CALCIUM, NORMAL, 40, MET"})
    void aTotalOfItsOwnDrawOrAnIonisedCalciumSpeaksToo(String analyte, Flag flag, int days, State state) {
        List<LatestValue> values = List.of(value(-10, Flag.NORMAL), value(30, Flag.NORMAL), value(analyte, days, flag));
        assertThat(judge("IN_RANGE",
                new Seen(values, Optional.empty(), Optional.empty(), Optional.empty(), LONG_AGO, FROM)))
                .isEqualTo(state);
    }

    @Test
    void intravenousCalciumWithinThreeMonthsHoldsThePatient() {
        assertThat(judge("OFF_IV",
                new Seen(List.of(), Optional.of(SINCE.plusSeconds(1)), Optional.empty(), Optional.empty(), LONG_AGO,
                        FROM)))
                .isEqualTo(State.UNMET);
        assertThat(judge("OFF_IV",
                new Seen(List.of(), Optional.of(SINCE.minusSeconds(1)), Optional.empty(), Optional.empty(), LONG_AGO,
                        FROM)))
                .isEqualTo(State.MET);
        assertThat(judge("OFF_IV",
                new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), LONG_AGO, FROM)))
                .isEqualTo(State.MET);
    }

    @ParameterizedTest(name = "handed over {0} s after three months ago, calcium given here {1}: {2}")
    @CsvSource(nullValues = "-", value = {"1, -, UNKNOWN", "-1, -, MET", "1, -1, UNKNOWN", "1, 1, UNMET"})
    void whatAHospitalGaveIsNotKnown(long handover, Long given, State state) {
        Optional<Instant> here = Optional.ofNullable(given).map(SINCE::plusSeconds);
        assertThat(judge("OFF_IV", new Seen(List.of(), here, Optional.of(SINCE.plusSeconds(handover)), Optional.empty(),
                LONG_AGO, FROM))).isEqualTo(state);
    }

    /** A patient known for ten minutes has no three months without intravenous calcium on record. */
    @ParameterizedTest(name = "registered {0} s after three months ago: {1}, {2}")
    @CsvSource({"-1, MET, none on record since 23-Aug-2026", "1, UNKNOWN, known here only since 23-Aug-2026"})
    void whatWasGivenBeforeThePatientWasKnownIsNotKnown(long registered, State state, String seen) {
        assertThat(DischargeCriteria.judge(new DischargeCriterion("OFF_IV", "OFF_IV", Evidence.LOCAL, "test"),
                new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                        SINCE.plusSeconds(registered), FROM)))
                .satisfies(check -> {
                    assertThat(check.state()).isEqualTo(state);
                    assertThat(check.seen()).isEqualTo(seen);
                });
    }

    @Test
    void theCauseIsFixedWhenAStepSaysSoAndUnknownUntilThen() {
        assertThat(
                judge("CAUSE_FIXED",
                        new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.of(true), LONG_AGO, FROM)))
                .isEqualTo(State.MET);
        assertThat(judge("CAUSE_FIXED",
                new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.of(false), LONG_AGO, FROM)))
                .isEqualTo(State.UNMET);
        assertThat(
                judge("CAUSE_FIXED",
                        new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), LONG_AGO, FROM)))
                .isEqualTo(State.UNKNOWN);
    }

    private static State judge(String code, Seen seen) {
        return DischargeCriteria.judge(new DischargeCriterion(code, code, Evidence.LOCAL, "test"), seen).state();
    }

    private static LatestValue value(int days, Flag flag) {
        return value("CALCIUM_ADJUSTED", days, flag);
    }

    private static LatestValue value(String analyte, int days, Flag flag) {
        return new LatestValue(analyte, "Calcium", new BigDecimal("2.2"), "mmol/L", new BigDecimal("2.2"),
                "mmol/L",
                null, null, flag, true, SINCE.plusSeconds(86_400L * days), new ReportId(new UUID(0, days + 10_000)),
                ReportStatus.FINAL, null, null, null);
    }
}
