package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** Clinical reference §2.2 sample-quality rules and §3.3. */
class SampleQualityTest {
    private static final RuleLimits IRON = TestLimits.of("INFLAMED_CRP GT 10 mg/L", "OVERLOAD_TSAT GE 45 %");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
            "'CALCIUM 6.0 LOW; POTASSIUM 7.5 HIGH; ALP 10 LOW',     EDTA_SUSPECTED",
            "'CALCIUM 6.0 LOW; POTASSIUM 5.5 HIGH; ALP 10 LOW',     ",
            "'CALCIUM 9.0 NORMAL; POTASSIUM 7.5 HIGH; ALP 10 LOW',  ",
            "'FERRITIN 80 NORMAL; CRP 11 HIGH',                     FERRITIN_ACUTE_PHASE",
            "'FERRITIN 80 NORMAL; CRP 10 HIGH',                     ",
            "'PTH 20 NORMAL',                                       PTH_WITHOUT_CALCIUM",
            "'PTH 20 NORMAL; CALCIUM 9.0 NORMAL',                   ",
            "'TSAT 45 NORMAL',                                      TSAT_OVERLOAD",
            "'TSAT 44.9 NORMAL',                                    ",
            "'QRS 120 NO_RANGE',                                    QTC_WIDE_QRS",
            "'HCG 1 NO_RANGE',                                      HCG_POSITIVE",
            "'HCG_URINE 1 NO_RANGE',                                HCG_POSITIVE",
            "'HCG 0 NO_RANGE',                                      "})
    void notesWhatCastsDoubt(String values, QualityNote expected) {
        Set<QualityNote> notes = SampleQuality.notes(read(values), content(false, null), Set.of(), IRON);
        assertThat(notes).isEqualTo(expected == null ? Set.of() : Set.of(expected));
    }

    /** The iron table and the note speak from the same numbers: another limit there is another limit here. */
    @Test
    void theIronTablesLimitsAreTheNotesOnes() {
        RuleLimits other = TestLimits.of("INFLAMED_CRP GT 5 mg/L", "OVERLOAD_TSAT GE 50 %");
        assertThat(SampleQuality.notes(read("FERRITIN 80 NORMAL; CRP 6 HIGH; TSAT 45 NORMAL"), content(false, null),
                Set.of(), other)).containsExactly(QualityNote.FERRITIN_ACUTE_PHASE);
    }

    @Test
    void notesHaemolysisAndAnIrregularRhythm() {
        assertThat(SampleQuality.notes(List.of(), content(true, Rhythm.ATRIAL_FIBRILLATION), Set.of(), IRON))
                .containsExactlyInAnyOrder(QualityNote.HAEMOLYSED, QualityNote.QTC_IRREGULAR);
    }

    @ParameterizedTest(name = "{0} with {1} -> {2}")
    @CsvSource(nullValues = "-", value = {
            "CALCIUM 7.0 LOW,              GADOLINIUM,          GADOLINIUM_CALCIUM",
            "CALCIUM_ADJUSTED 7.0 LOW,     GADOLINIUM,          GADOLINIUM_CALCIUM",
            "CALCIUM_IONISED 1.2 NORMAL,   IONISED_PH_RECORDED, -",
            "CALCIUM_IONISED 1.2 NORMAL,   -,                   IONISED_UNSURE",
            "TSH 1 NORMAL,                 BIOTIN,              BIOTIN_IMMUNOASSAY",
            "VITAMIN_D 40 NORMAL,          BIOTIN,              BIOTIN_IMMUNOASSAY",
            "POTASSIUM 4 NORMAL,           BIOTIN,              -",
            "POTASSIUM 4 NORMAL,           GADOLINIUM,          -",
            "CALCIUM 7.0 LOW,              -,                   -"})
    void aSampleSignNotesWhatItSpoils(String value, SampleSign sign, QualityNote note) {
        ReportContent content = new ReportContent(Instant.EPOCH, List.of(), false, Set.of(),
                sign == null ? Set.<SampleSign>of() : Set.of(sign), null, null);
        assertThat(SampleQuality.notes(read(value), content, Set.of(), IRON))
                .isEqualTo(note == null ? Set.of() : Set.of(note));
    }

    @Test
    void notesABoundThatMayBeCritical() {
        ReadValue potassium = read("POTASSIUM 3.0 LOW").getFirst();
        ReadValue bound = new ReadValue(potassium.analyte(), potassium.received(),
                new Judgement(Flag.LOW, Optional.empty(), Optional.empty(), true), false, null, Bound.BELOW);
        assertThat(SampleQuality.notes(List.of(bound), content(false, null), Set.of(), IRON))
                .containsExactly(QualityNote.MAYBE_CRITICAL);
    }

    private static ReportContent content(boolean haemolysed, Rhythm rhythm) {
        return new ReportContent(Instant.EPOCH, List.of(), false, Set.of(), haemolysed, rhythm, null);
    }

    private static List<ReadValue> read(String values) {
        return Arrays.stream(values.split("; ")).map(value -> value.split(" ")).map(part -> new ReadValue(
                new Analyte(part[0], part[0], ReportCategory.LAB, new UnitPair("1", null, null), null, null, 0, null,
                        false,
                        false, "OTHER", 1, Evidence.VERIFIED, "test"),
                new Quantity(new BigDecimal(part[1]), "1"),
                new Judgement(Flag.valueOf(part[2]), Optional.empty(), Optional.empty()), false, null)).toList();
    }
}
