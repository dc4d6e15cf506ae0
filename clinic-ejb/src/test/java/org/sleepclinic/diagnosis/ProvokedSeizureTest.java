package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.diagnosis.SeizureValue.State;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** D7: abnormal or missing calcium, magnesium, sodium or glucose at the time of the event holds the epilepsy pathway. */
class ProvokedSeizureTest {
    private static final Instant EVENT = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "{0} {1} {2}, {3} h from the event -> {5}, holds {6}, labelled {7}")
    @CsvSource({
            "SODIUM,           139,  NORMAL,       0,   SODIUM,    IN_RANGE, false, false",
            "SODIUM,           132,  LOW,          0,   SODIUM,    ABNORMAL, true,  false",
            "SODIUM,           114,  CRITICAL_LOW, 0,   SODIUM,    ABNORMAL, true,  true",
            "SODIUM,           115,  CRITICAL_LOW, 0,   SODIUM,    ABNORMAL, true,  false",
            "SODIUM,           139,  NORMAL,       24,  SODIUM,    IN_RANGE, false, false",
            "SODIUM,           139,  NORMAL,       -24, SODIUM,    IN_RANGE, false, false",
            "SODIUM,           139,  NORMAL,       25,  SODIUM,    MISSING,  true,  false",
            "SODIUM,           139,  NO_RANGE,     0,   SODIUM,    MISSING,  true,  false",
            "SODIUM,           139,  UNDECIDED,    0,   SODIUM,    MISSING,  true,  false",
            "GLUCOSE,          25.1, CRITICAL_HIGH, 0,  GLUCOSE,   ABNORMAL, true,  true",
            "GLUCOSE,          25.0, HIGH,         0,   GLUCOSE,   ABNORMAL, true,  false",
            "GLUCOSE,          1.9,  CRITICAL_LOW, 0,   GLUCOSE,   ABNORMAL, true,  true",
            "MAGNESIUM,        0.32, CRITICAL_LOW, 0,   MAGNESIUM, ABNORMAL, true,  true",
            "MAGNESIUM,        0.33, CRITICAL_LOW, 0,   MAGNESIUM, ABNORMAL, true,  false",
            "CALCIUM_ADJUSTED, 1.24, CRITICAL_LOW, 0,   CALCIUM,   ABNORMAL, true,  true",
            "CALCIUM_ADJUSTED, 2.80, HIGH,         0,   CALCIUM,   ABNORMAL, true,  false",
            "CALCIUM_IONISED,  1.20, NORMAL,       0,   CALCIUM,   MISSING_ADJUSTED, false, false"})
    void anyOfThemHolds(String analyte, String mmol, Flag flag, int hours, String about, String state, boolean holds,
            boolean labelled) {
        List<LatestValue> known = new ArrayList<>(inRangeBut(about));
        known.add(value(analyte, mmol, flag, hours));
        List<SeizureValue> values = ProvokedSeizure.of(Optional.of(EVENT), known);
        SeizureValue seen = values.stream().filter(one -> one.about().equals(about)).findFirst().orElseThrow();
        assertThat(seen.state()).isEqualTo(state.equals("MISSING_ADJUSTED") ? State.IN_RANGE : State.valueOf(state));
        assertThat(seen.seen().analyte()).as("shown even where it is none of the event").isEqualTo(analyte);
        assertThat(ProvokedSeizure.holds(values)).isEqualTo(holds);
        assertThat(seen.acuteSymptomatic()).isEqualTo(labelled);
    }

    /** 1.2: both are in the published list; D7: neither holds. */
    @ParameterizedTest(name = "{0} {1} {2}, {3} h from the event: labelled {4}")
    @CsvSource({"UREA, 100, mg/dL, 0, false", "UREA, 100.1, mg/dL, 0, true", "UREA, 35.8, mmol/L, 24, true",
            "UREA, 35.7, mmol/L, 0, false", "UREA, 120, mg/dL, 25, false", "CREATININE, 10, mg/dL, 0, false",
            "CREATININE, 10.1, mg/dL, 0, true", "CREATININE, 885, umol/L, -24, true",
            "CREATININE, 884, umol/L, 0, false", "CREATININE, 12, mg/dL, -25, false"})
    void ureaAndCreatinineOnlyAddTheLabel(String analyte, String amount, String unit, int hours, boolean labelled) {
        List<LatestValue> known = new ArrayList<>(inRangeBut(""));
        known.add(kidney(analyte, amount, unit, hours));
        List<SeizureValue> values = ProvokedSeizure.of(Optional.of(EVENT), known);
        assertThat(values.stream().filter(SeizureValue::acuteSymptomatic).map(SeizureValue::about))
                .isEqualTo(labelled ? List.of(analyte) : List.of());
        assertThat(values).as("shown only with its label").hasSize(labelled ? 5 : 4);
        assertThat(ProvokedSeizure.holds(values)).isFalse();
        assertThat(ProvokedSeizure.analytes()).contains(analyte);
    }

    @ParameterizedTest(name = "glucose {0} {1}: only with ketoacidosis {2}")
    @CsvSource({"25.1, CRITICAL_HIGH, true", "25.0, HIGH, false", "1.9, CRITICAL_LOW, false"})
    void highGlucoseCountsWithKetoacidosis(String mmol, Flag flag, boolean ketoacidosis) {
        List<LatestValue> known = new ArrayList<>(inRangeBut("GLUCOSE"));
        known.add(value("GLUCOSE", mmol, flag, 0));
        assertThat(ProvokedSeizure.of(Optional.of(EVENT), known).getLast().isWithKetoacidosis())
                .isEqualTo(ketoacidosis);
    }

    @Test
    void nothingMeasuredHolds() {
        List<SeizureValue> values = ProvokedSeizure.of(Optional.of(EVENT), List.of());
        assertThat(values).extracting(SeizureValue::state).containsOnly(State.MISSING).hasSize(4);
        assertThat(ProvokedSeizure.holds(values)).isTrue();
    }

    @ParameterizedTest(name = "calcium {0} {1} {2} h after, adjusted NORMAL 5 h after: {3}, seen {2} h after")
    @CsvSource({"CALCIUM_ADJUSTED, UNDECIDED, 1, MISSING, 1", "CALCIUM_ADJUSTED, UNDECIDED, 6, IN_RANGE, 5",
            "CALCIUM_ADJUSTED, NO_RANGE, 1, IN_RANGE, 5", "CALCIUM_IONISED, UNDECIDED, 1, IN_RANGE, 5"})
    void aValueNobodyCanJudgeDoesNotGiveWayToOneFurtherFromTheEvent(String analyte, Flag flag, int hours, State state,
            int seen) {
        SeizureValue calcium = ProvokedSeizure.of(Optional.of(EVENT),
                List.of(value("CALCIUM_ADJUSTED", "2.30", Flag.NORMAL, 5), value(analyte, "2.50", flag, hours)))
                .getFirst();
        assertThat(calcium.state()).isEqualTo(state);
        assertThat(calcium.seen().takenAt()).isEqualTo(EVENT.plus(Duration.ofHours(seen)));
    }

    @Test
    void withoutATimeOfTheEventNothingIsKnownOfIt() {
        List<SeizureValue> values = ProvokedSeizure.of(Optional.empty(), inRangeBut(""));
        assertThat(values).extracting(SeizureValue::state).containsOnly(State.MISSING);
        assertThat(values).extracting(SeizureValue::seen).doesNotContainNull();
    }

    private static List<LatestValue> inRangeBut(String about) {
        List<LatestValue> values = new ArrayList<>(List.of(value("CALCIUM_ADJUSTED", "2.30", Flag.NORMAL, 1),
                value("MAGNESIUM", "0.80", Flag.NORMAL, 1), value("SODIUM", "140", Flag.NORMAL, 1),
                value("GLUCOSE", "5.0", Flag.NORMAL, 1)));
        values.removeIf(value -> !about.isEmpty() && value.analyte().startsWith(about));
        return values;
    }

    private static LatestValue kidney(String analyte, String amount, String unit, int hours) {
        BigDecimal told = new BigDecimal(amount);
        boolean urea = analyte.equals("UREA");
        return new LatestValue(analyte, analyte, told, unit, told, "mg/dL", urea ? "mmol/L" : "umol/L",
                new BigDecimal(urea ? "0.357" : "88.42"), Flag.HIGH, false, EVENT.plus(Duration.ofHours(hours)),
                new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null, null);
    }

    private static LatestValue value(String analyte, String mmol, Flag flag, int hours) {
        BigDecimal amount = new BigDecimal(mmol);
        return new LatestValue(analyte, analyte, amount, "mmol/L", amount, "mmol/L", null, null, flag, false,
                EVENT.plus(Duration.ofHours(hours)), new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null,
                null);
    }
}
