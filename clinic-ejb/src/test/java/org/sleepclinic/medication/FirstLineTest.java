package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.kernel.TestLimits;
import org.sleepclinic.medication.FirstLine.Ranked;

/** The order of 5.1.2 for tonic-clonic seizures: who valproate is for changes with the person. */
class FirstLineTest {
    private static final RuleLimit TWO = TestLimits.of("TWO_SPECIALISTS LT 55 a").get("TWO_SPECIALISTS");
    private static final List<AgentLine> LINES = List.of(line("CLOBAZAM", 4, true, false, false),
            line("VALPROATE", 1, false, false, true), line("LAMOTRIGINE", 1, false, false, false),
            line("ROPINIROLE", 3, false, true, false), line("ZONISAMIDE", 2, false, false, false));

    @ParameterizedTest(name = "{0} named {1}, {2} y -> valproate {3}")
    @CsvSource(nullValues = "-", value = {"T47, true, 60, FIRST", "T46, true, 40, GATED", "below 55, true, 54, GATED",
            "from 55, true, 55, FIRST", "able, false, 30, NOT_FOR_THIS_PERSON", "not recorded, -, 30, NOT_KNOWN",
            "not recorded, -, 60, NOT_KNOWN"})
    void valproateStandsWhereThePersonDoes(String row, Boolean named, int years, Place place) {
        assertThat(places(Optional.ofNullable(named), years)).filteredOn(one -> one.line().agent().equals("VALPROATE"))
                .singleElement().extracting(Ranked::place).isEqualTo(place);
    }

    @Test
    void firstLinesFirstAndWhatIsAdvisedAgainstLate() {
        assertThat(places(Optional.of(false), 30)).extracting(one -> one.line().agent()).containsExactly("LAMOTRIGINE",
                "ZONISAMIDE", "CLOBAZAM", "ROPINIROLE", "VALPROATE");
    }

    @Test
    void withoutASeizureTypeNothingIsFirstLine() {
        Finding<List<Ranked>> finding = FirstLine.of(SeizureSubject.of(List.of(), Set.of()), List.of(),
                Optional.of(true), 40, TWO);
        assertThat(finding.missing()).containsExactly("seizure.type");
    }

    /** Restless legs cited the guideline of epilepsy. */
    @Test
    void whyNotFirstLineIsOfTheGuidelineOfItsPurpose() {
        assertThat(FirstLine.source(Purpose.EPILEPSY, Optional.empty())).contains("NG217");
        assertThat(FirstLine.source(Purpose.RLS, Optional.of(LINES.get(3))))
                .isEqualTo("5.2.1; " + LINES.get(3).source());
        assertThat(FirstLine.source(Purpose.RLS, Optional.empty())).isEqualTo("5.2.1");
    }

    private static List<Ranked> places(Optional<Boolean> named, int years) {
        return FirstLine.of(SeizureSubject.of(List.of(Subject.TONIC_CLONIC), Set.of()), LINES, named, years, TWO)
                .outcome()
                .orElseThrow();
    }

    private static AgentLine line(String agent, int line, boolean addOn, boolean against, boolean gated) {
        return new AgentLine(Subject.TONIC_CLONIC, agent, line, addOn, against, gated, "as written", Evidence.VERIFIED,
                "NG217 5.1");
    }
}
