package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** Clinical reference §5.3.1, §7 T05 and T40, with the decisions D2–D4. Range: 2.15 mmol/L and above. */
class HypocalcaemiaSeverityTest {
    private static final CalciumPicture.Drawn DRAWN = new CalciumPicture.Drawn(Map.of(), true);
    private static final BigDecimal LOWEST_NORMAL = new BigDecimal("2.15");

    @ParameterizedTest(name = "{0}: adjusted {1}, symptom {2} -> {3}")
    @CsvSource({
            "T05,           1.80,  ,         SEVERE",
            "T40,           1.85,  ,         SEVERE",
            "T40 boundary,  1.90,  ,         SEVERE",
            "T40,           1.91,  ,         MILD",
            "T40,           2.10,  TINGLING, SEVERE",
            "T40,           2.10,  ,         MILD",
            "T40,           2.20,  TINGLING, NOT_LOW",
            "D2 shows 1.90, 1.904, ,         SEVERE",
            "D2 shows 1.91, 1.905, ,         MILD",
            "D4 Trousseau,  2.00,  TROUSSEAU, SEVERE"})
    void classifiesAdjustedCalcium(String row, BigDecimal adjusted, String symptom, CalciumSeverity expected) {
        assertThat(HypocalcaemiaSeverity.of(adjusted(adjusted, symptoms(symptom), null)).outcome()).hasValue(expected);
    }

    @ParameterizedTest(name = "{0}: adjusted {1}, ionised {2} -> {3}")
    @CsvSource({
            "D3 ionised below 1.00,             2.20, 0.99, SEVERE",
            "D3 ionised 1.00 is not below,      2.20, 1.00, MILD",
            "apparent low with normal ionised,  2.00, 1.20, NOT_LOW",
            "S3 local: 1.90 stays severe,       1.90, 1.20, SEVERE",
            "S3 local: 1.904 reads 1.90,        1.904, 1.20, SEVERE",
            "5.3.1 row 4 above 1.90,            1.91, 1.20, NOT_LOW"})
    void asksIonisedCalciumToo(String row, BigDecimal adjusted, BigDecimal ionised, CalciumSeverity expected) {
        var seen = new CalciumPicture(adjusted, adjusted.compareTo(LOWEST_NORMAL) < 0, null, null, ionised,
                ionised.compareTo(new BigDecimal("1.15")) < 0, Set.of(), null, DRAWN);
        assertThat(HypocalcaemiaSeverity.of(seen).outcome()).hasValue(expected);
    }

    @ParameterizedTest(name = "QTc {0} with adjusted {1} -> {2}")
    @CsvSource({"500, 2.10, SEVERE", "499, 2.10, MILD", "510, 2.30, NOT_LOW"})
    void lowCalciumWithALongQtcIsSevere(BigDecimal qtc, BigDecimal adjusted, CalciumSeverity expected) {
        assertThat(HypocalcaemiaSeverity.of(adjusted(adjusted, Set.of(), qtc)).outcome()).hasValue(expected);
    }

    @Test
    void aTotalWithoutAlbuminIsIndeterminateAndSaysWhatIsMissing() {
        Finding<CalciumSeverity> finding = HypocalcaemiaSeverity.of(total("1.70", Set.of()));
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactlyInAnyOrder("ALBUMIN", "CALCIUM_IONISED");
    }

    @Test
    void anyLowCalciumWithASymptomIsSevereEvenWithoutAlbumin() {
        assertThat(HypocalcaemiaSeverity.of(total("2.05", Set.of("TETANY"))).outcome())
                .hasValue(CalciumSeverity.SEVERE);
    }

    @Test
    void nothingMeasuredIsNeverNormal() {
        var nothing = new CalciumPicture(null, null, null, null, null, null, Set.of("TINGLING"), null, DRAWN);
        assertThat(HypocalcaemiaSeverity.of(nothing).missing()).containsExactlyInAnyOrder("CALCIUM_ADJUSTED",
                "CALCIUM_IONISED");
    }

    @Test
    void showsTheInputsItSaw() {
        var finding = HypocalcaemiaSeverity.of(adjusted(new BigDecimal("2.0958"), Set.of("TINGLING"), null));
        assertThat(finding.reasons()).extracting(reason -> reason.input() + " " + reason.seen())
                .containsExactly("CALCIUM_ADJUSTED 2.10 mmol/L", "finding.TINGLING present");
    }

    private static CalciumPicture adjusted(BigDecimal mmol, Set<String> symptoms, BigDecimal qtc) {
        return new CalciumPicture(mmol, mmol.compareTo(LOWEST_NORMAL) < 0, null, null, null, null, symptoms, qtc,
                DRAWN);
    }

    private static CalciumPicture total(String mmol, Set<String> symptoms) {
        BigDecimal amount = new BigDecimal(mmol);
        return new CalciumPicture(null, null, amount, amount.compareTo(LOWEST_NORMAL) < 0, null, null, symptoms, null,
                DRAWN);
    }

    private static Set<String> symptoms(String code) {
        return code == null ? Set.of() : Set.of(code);
    }
}
