package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.CalciumPicture;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.CaseFacts.Sign;

/** T40 of the clinical reference, by the step each value leads to; range from 2.15 mmol/L. */
class HypocalcaemiaRouteTest {
    private static final CalciumPicture.Drawn DRAWN = new CalciumPicture.Drawn(Map.of(), true);
    private static final CalciumPicture NOTHING =
            new CalciumPicture(null, null, null, null, null, null, Set.of(), null, DRAWN);

    @ParameterizedTest(name = "T40: {0} mmol/L, symptom {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"1.85, -, HC-01", "1.90, -, HC-01", "1.91, -, HC-10", "2.10, TINGLING, HC-01",
            "2.10, -, HC-10", "2.20, TINGLING, -", "2.20, -, -", "1.904, -, HC-01", "1.905, -, HC-10"})
    void severityChoosesTheStep(String calcium, String symptom, String step) {
        Set<String> symptoms = symptom == null ? Set.of() : Set.of(symptom);
        Optional<Finding<String>> route = HypocalcaemiaRoute.of(facts(List.of(), adjusted(calcium, symptoms, null)));
        assertThat(route.flatMap(Finding::outcome)).isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void aSymptomOfTheCaseThatIsNotPresentNowDoesNotChoose() {
        var route = HypocalcaemiaRoute
                .of(facts(List.of(sign(Origin.Kind.FINDING, "TINGLING")), adjusted("2.10", Set.of(), null)));
        assertThat(route.flatMap(Finding::outcome)).contains("HC-10");
    }

    @ParameterizedTest(name = "adjusted {0}, ionised {1} -> {2}")
    @CsvSource({"2.05, 1.20, HC-07", "2.05, 1.10, HC-10", "2.05, 0.99, HC-01", "1.90, 1.20, HC-01"})
    void ionisedInRangeShowsAnApparentLowForWhatItIs(String adjusted, BigDecimal ionised, String step) {
        var seen = new CalciumPicture(new BigDecimal(adjusted), true, null, null, ionised,
                ionised.compareTo(new BigDecimal("1.15")) < 0, Set.of(), null, DRAWN);
        assertThat(HypocalcaemiaRoute.of(facts(List.of(), seen)).flatMap(Finding::outcome)).contains(step);
    }

    @Test
    void withoutCalciumASuspicionIsIndeterminateAndNamesWhatToMeasure() {
        Finding<String> route = HypocalcaemiaRoute
                .of(facts(List.of(sign(Origin.Kind.SUSPICION, "HYPOCALCAEMIA")), NOTHING)).orElseThrow();
        assertThat(route.isIndeterminate()).isTrue();
        assertThat(route.missing()).contains("CALCIUM_ADJUSTED");
    }

    @Test
    void withoutCalciumAndWithoutSuspicionThereIsNothingToAdvise() {
        assertThat(HypocalcaemiaRoute.of(facts(List.of(), NOTHING))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"E89.2, HC-13", "E20.9, HC-13", "E55.9, HC-12", "N18.5, HC-14"})
    void withCalciumInRangeTheKnownCauseChooses(String code, String step) {
        var route = HypocalcaemiaRoute
                .of(facts(List.of(sign(Origin.Kind.DIAGNOSIS, code)), adjusted("2.20", Set.of(), null)));
        assertThat(route.flatMap(Finding::outcome)).contains(step);
    }

    @Test
    void aLongQtMakesALowCalciumSevere() {
        var route = HypocalcaemiaRoute.of(facts(List.of(), adjusted("2.10", Set.of(), new BigDecimal("510"))));
        assertThat(route.flatMap(Finding::outcome)).contains("HC-01");
    }

    @Test
    void anEmergencyRestsOnTheAlertThatToldOfItSoThatItsClockRunsFromThere() {
        List<Sign> signs = List.of(sign(Origin.Kind.DIAGNOSIS, "E20.9"), sign(Origin.Kind.ALERT, "RF-04"));
        assertThat(HypocalcaemiaRoute.advise(facts(signs, adjusted("1.78", Set.of(), null)))).get()
                .extracting(advice -> advice.origin().kind()).isEqualTo(Origin.Kind.ALERT);
        assertThat(HypocalcaemiaRoute.advise(facts(signs, adjusted("2.10", Set.of(), null)))).get()
                .extracting(advice -> advice.origin().kind()).as("mild").isEqualTo(Origin.Kind.DIAGNOSIS);
    }

    @Test
    void theAlertOfAnotherEmergencyIsNoOriginOfThis() {
        List<Sign> signs = List.of(sign(Origin.Kind.ALERT, "RF-01"), sign(Origin.Kind.DIAGNOSIS, "E20.9"));
        assertThat(HypocalcaemiaRoute.advise(facts(signs, adjusted("1.78", Set.of(), null)))).get()
                .extracting(advice -> advice.origin().kind()).isEqualTo(Origin.Kind.DIAGNOSIS);
    }

    @Test
    void withoutAlertCauseOrSymptomItRestsOnTheCase() {
        assertThat(HypocalcaemiaRoute.advise(facts(List.of(), adjusted("1.78", Set.of(), null)))).get()
                .extracting(advice -> advice.origin().kind()).isEqualTo(Origin.Kind.CASE);
    }

    private static CalciumPicture adjusted(String mmol, Set<String> symptoms, BigDecimal qtc) {
        BigDecimal amount = new BigDecimal(mmol);
        return new CalciumPicture(amount, amount.compareTo(new BigDecimal("2.15")) < 0, null, null, null, null,
                symptoms, qtc, DRAWN);
    }

    private static Sign sign(Origin.Kind kind, String code) {
        return new Sign(new Origin(kind, new UUID(4, code.hashCode())), code, code);
    }

    private static CaseFacts facts(List<Sign> signs, CalciumPicture calcium) {
        return new CaseFacts(new CaseId(new UUID(0, 1)), new PatientId(new UUID(0, 2)), CaseStatus.WORK_UP,
                LocalDate.parse("1979-03-14"), signs, Set.of(), List.of(), Set.of(), List.of(), new Values(List.of()),
                calcium, Told.NOTHING);
    }
}
