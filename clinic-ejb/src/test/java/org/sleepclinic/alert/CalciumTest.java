package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** Which of a patient's values and signs make the calcium of today, for alerts and plans alike. */
class CalciumTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void anAdjustedValueOlderThanTheNewestTotalTellsNothingAboutToday() {
        CalciumPicture seen = picture(value("CALCIUM_ADJUSTED", "2.20", Flag.NORMAL, 26),
                value("CALCIUM", "1.95", Flag.LOW, 0));
        assertThat(seen.adjusted()).isNull();
        assertThat(seen.total()).isEqualByComparingTo("1.95");
        assertThat(seen.isLow()).isTrue();
    }

    @ParameterizedTest(name = "ionised {0} h old beside an adjusted one {1} h old: counts {2}")
    @CsvSource({"0, 0, true", "24, 0, true", "25, 0, false", "0, 24, true"})
    void anIonisedCalciumCountsWithValuesOfItsDay(int ionised, int adjusted, boolean counts) {
        CalciumPicture seen = picture(value("CALCIUM_ADJUSTED", "2.05", Flag.LOW, adjusted),
                value("CALCIUM_IONISED", "1.20", Flag.NORMAL, ionised));
        assertThat(seen.ionised() != null).isEqualTo(counts);
        assertThat(seen.isLow()).isEqualTo(!counts);
    }

    @Test
    void anOlderAdjustedValueDoesNotStandBesideANewerIonisedOne() {
        CalciumPicture seen = picture(value("CALCIUM_ADJUSTED", "1.85", Flag.LOW, 25),
                value("CALCIUM_IONISED", "1.20", Flag.NORMAL, 0));
        assertThat(seen.adjusted()).isNull();
        assertThat(seen.isLow()).isFalse();
    }

    @Test
    void withoutARangeThereIsNoJudgement() {
        assertThat(picture(value("CALCIUM_ADJUSTED", "2.05", Flag.NO_RANGE, 0)).adjustedLow()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} {2}, {3}: {4}, seen {5}")
    @CsvSource(nullValues = "-",
            value = {"CALCIUM_ADJUSTED, BELOW, 1.50, CRITICAL_LOW, SEVERE, < 1.50 mmol/L on 23-Nov-2026",
                    "CALCIUM_IONISED, BELOW, 0.50, CRITICAL_LOW, SEVERE, < 0.50 mmol/L on 23-Nov-2026",
                    "CALCIUM_IONISED, BELOW, 1.00, CRITICAL_LOW, SEVERE, < 1.00 mmol/L on 23-Nov-2026",
                    "CALCIUM_IONISED, BELOW, 1.001, LOW, -, < 1.01 mmol/L on 23-Nov-2026",
                    "CALCIUM_IONISED, BELOW, 1.05, LOW, -, < 1.05 mmol/L on 23-Nov-2026",
                    "CALCIUM_ADJUSTED, BELOW, 1.90, CRITICAL_LOW, SEVERE, < 1.90 mmol/L on 23-Nov-2026",
                    "CALCIUM_ADJUSTED, BELOW, 1.91, LOW, -, < 1.91 mmol/L on 23-Nov-2026",
                    "CALCIUM_ADJUSTED, BELOW, 2.10, LOW, -, < 2.10 mmol/L on 23-Nov-2026",
                    "CALCIUM_ADJUSTED, BELOW, 2.50, UNDECIDED, -, -", "CALCIUM_ADJUSTED, ABOVE, 1.50, UNDECIDED, -, -",
                    "CALCIUM_ADJUSTED, ABOVE, 3.75, CRITICAL_HIGH, NOT_LOW, > 3.75 mmol/L on 23-Nov-2026"})
    void aBoundIsSevereOrNotLowOnlyWhereAllItAllowsIs(String analyte, Bound bound, String mmol, Flag flag,
            CalciumSeverity severity, String seen) {
        Finding<CalciumSeverity> finding = HypocalcaemiaSeverity.of(picture(bound(analyte, bound, mmol, flag)));
        assertThat(finding.outcome().orElse(null)).isEqualTo(severity);
        assertThat(finding.missing().contains(analyte)).as("to be measured exactly").isEqualTo(severity == null);
        assertThat(finding.reasons()).extracting(Reason::seen)
                .isEqualTo(seen == null ? List.of() : List.of(seen));
    }

    /** RF-04: any calcium below range with a symptom, and all of this bound is below it. */
    @ParameterizedTest(name = "{0} < {1} {2}, {3}, QTc {4}: {5}")
    @CsvSource(nullValues = "-", value = {"CALCIUM_ADJUSTED, 2.10, LOW, TETANY, -, SEVERE",
            "CALCIUM_ADJUSTED, 2.10, LOW, -, 500, SEVERE", "CALCIUM_ADJUSTED, 2.10, LOW, -, 499, -",
            "CALCIUM_IONISED, 1.10, LOW, TINGLING, -, SEVERE", "CALCIUM, 2.00, LOW, TETANY, -, SEVERE",
            "CALCIUM_ADJUSTED, 2.10, LOW, CHVOSTEK, -, -", "CALCIUM_ADJUSTED, 2.50, UNDECIDED, TETANY, -, -"})
    void aBoundThatIsSurelyLowIsSevereWithASymptom(String analyte, String mmol, Flag flag, FindingCode sign,
            BigDecimal qtc, CalciumSeverity severity) {
        CalciumPicture seen = Calcium.compose(Map.of(analyte, bound(analyte, Bound.BELOW, mmol, flag)),
                sign == null ? Set.of() : Set.of(sign), qtc, CalciumTest::isOfThisWeek, UTC);
        Finding<CalciumSeverity> finding = HypocalcaemiaSeverity.of(seen);
        assertThat(finding.outcome().orElse(null)).isEqualTo(severity);
        assertThat(seen.isLow()).isEqualTo(flag == Flag.LOW);
        assertThat(finding.reasons()).filteredOn(reason -> reason.input().equals(analyte)).extracting(Reason::seen)
                .as("what is low can be shown")
                .isEqualTo(flag == Flag.LOW ? List.of("< " + mmol + " mmol/L on 23-Nov-2026") : List.of());
    }

    @ParameterizedTest(name = "adjusted {0}{1} {2} beside ionised {3}{4} {5}: {6}, missing {7}")
    @CsvSource(nullValues = "-", value = {
            "<, 2.10, LOW, -, 1.20, NORMAL, -, CALCIUM_ADJUSTED", "<, 2.10, LOW, -, 1.10, LOW, -, CALCIUM_ADJUSTED",
            "-, 2.05, LOW, <, 1.10, LOW, -, CALCIUM_IONISED", "-, 1.85, LOW, <, 1.10, LOW, SEVERE, -",
            "<, 2.10, LOW, <, 1.00, CRITICAL_LOW, SEVERE, -", "<, 2.50, UNDECIDED, -, 1.10, LOW, MILD, -"})
    void aBoundThatMayBeSevereLeavesItOpen(String one, String adjusted, Flag adjustedFlag, String other,
            String ionised, Flag ionisedFlag, CalciumSeverity severity, String missing) {
        Finding<CalciumSeverity> finding = HypocalcaemiaSeverity.of(picture(
                bound("CALCIUM_ADJUSTED", one == null ? null : Bound.BELOW, adjusted, adjustedFlag),
                bound("CALCIUM_IONISED", other == null ? null : Bound.BELOW, ionised, ionisedFlag)));
        assertThat(finding.outcome().orElse(null)).isEqualTo(severity);
        assertThat(finding.missing()).isEqualTo(missing == null ? Set.of() : Set.of(missing));
    }

    @ParameterizedTest(name = "total 1.85 beside ionised < {0}: silent {1}")
    @CsvSource({"1.10, true", "1.00, false"})
    void anIonisedBoundThatLeavesItOpenDoesNotSilenceATotalCalcium(String ionised, boolean silent) {
        assertThat(SilentSevereCalcium.of(picture(value("CALCIUM", "1.85", Flag.LOW, 0),
                bound("CALCIUM_IONISED", Bound.BELOW, ionised, Flag.LOW))).outcome()).contains(silent);
    }

    @Test
    void aBoundOfATotalCalciumIsSilentlySevereToo() {
        assertThat(SilentSevereCalcium.of(picture(bound("CALCIUM", Bound.BELOW, "1.80", Flag.LOW))).outcome())
                .contains(true);
        assertThat(SilentSevereCalcium.of(picture(bound("CALCIUM", Bound.BELOW, "2.00", Flag.LOW))).missing())
                .containsExactly("CALCIUM");
    }

    @ParameterizedTest
    @CsvSource({"TINGLING, true", "TETANY, true", "STRIDOR, true", "NEW_SEIZURE, true", "TROUSSEAU, true",
            "CHVOSTEK, false", "LEG_CRAMPS, false"})
    void onlySomeSignsMakeALowCalciumSevere(FindingCode sign, boolean counts) {
        assertThat(Calcium.compose(Map.of(), Set.of(sign), null, value -> true, UTC).symptoms().contains(sign.name()))
                .isEqualTo(counts);
    }

    @Test
    void anOldCalciumTellsNothingOfNowButWhenItWasDrawn() {
        CalciumPicture seen = picture(value("CALCIUM_ADJUSTED", "2.05", Flag.LOW, 8 * 24));
        Finding<CalciumSeverity> severity = HypocalcaemiaSeverity.of(seen);
        assertThat(severity.missing()).containsExactlyInAnyOrder("CALCIUM_ADJUSTED", "CALCIUM_IONISED");
        assertThat(severity.reasons()).extracting(Reason::seen).containsExactly("2.05 mmol/L on 15-Nov-2026");
        assertThat(seen.isLow()).as("it was low when last seen").isTrue();
    }

    @Test
    void theNewestOfOneDayDecidesWhetherItIsOfNow() {
        assertThat(picture(value("CALCIUM_ADJUSTED", "2.05", Flag.LOW, 7 * 24 + 12),
                value("CALCIUM_IONISED", "1.10", Flag.LOW, 7 * 24 - 1)).drawn().counts()).isTrue();
        assertThat(picture().drawn().counts()).isFalse();
    }

    @ParameterizedTest(name = "{0}, entered {1} h old beside a newer calcium: part of the picture {2}")
    @CsvSource({"CALCIUM_ADJUSTED, 720, false", "CALCIUM_IONISED, 25, false", "CALCIUM_IONISED, 24, true",
            "QTC_BAZETT, 24, true", "QTC_BAZETT, 192, false", "HEART_RATE, 0, false"})
    void onlyValuesOfNowAreOfThePicture(String analyte, int hours, boolean part) {
        ReportId late = new ReportId(new UUID(0, 8));
        Map<String, LatestValue> latest = Map.of(analyte, value(analyte, "1.80", Flag.LOW, hours, late), "CALCIUM",
                value("CALCIUM", "1.95", Flag.LOW, 0));
        assertThat(Calcium.isPart(late.value(), latest, CalciumTest::isOfThisWeek)).isEqualTo(part);
    }

    private static boolean isOfThisWeek(LatestValue value) {
        return !value.takenAt().isBefore(NOW.minus(Duration.ofDays(7)));
    }

    private static CalciumPicture picture(LatestValue... values) {
        return Calcium.compose(Stream.of(values).collect(Collectors.toMap(LatestValue::analyte, one -> one)), Set.of(),
                null, CalciumTest::isOfThisWeek, UTC);
    }

    private static LatestValue bound(String analyte, Bound bound, String mmol, Flag flag) {
        BigDecimal amount = new BigDecimal(mmol);
        return new LatestValue(analyte, analyte, amount, "mmol/L", amount, "mmol/L", null, null, flag, false, NOW,
                new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null, bound);
    }

    private static LatestValue value(String analyte, String mmol, Flag flag, int hoursAgo) {
        return value(analyte, mmol, flag, hoursAgo, new ReportId(new UUID(0, 7)));
    }

    private static LatestValue value(String analyte, String mmol, Flag flag, int hoursAgo, ReportId report) {
        BigDecimal amount = new BigDecimal(mmol);
        return new LatestValue(analyte, analyte, amount, "mmol/L", amount, "mmol/L", null, null, flag, false,
                NOW.minus(Duration.ofHours(hoursAgo)), report, ReportStatus.FINAL, null, null, null);
    }
}
