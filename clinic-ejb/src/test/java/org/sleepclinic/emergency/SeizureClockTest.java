package org.sleepclinic.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.emergency.EmergencySheet.Given;
import org.sleepclinic.emergency.SeizureClock.Prompt;
import org.sleepclinic.emergency.SeizureClock.Seen;

/** T41 of the clinical reference and the other times of 5.1.7. */
class SeizureClockTest {
    private static final Instant BEGAN = Instant.parse("2026-11-20T02:00:00Z");

    @ParameterizedTest(name = "{0}: lasted {1}, doses at {2} -> {3}, status {4}")
    @CsvSource(nullValues = "-", value = {"T41, PT4M59S, -, TIME_IT, false", "T41, PT5M, -, FIRST_DOSE, true",
            "T41, PT13M, PT5M, SECOND_DOSE, true", "7.1.7, PT9M59S, PT5M, WAIT, true",
            "7.1.7, PT10M, PT5M, SECOND_DOSE, true", "7.1.7, PT16M, PT5M, SECOND_DOSE, true",
            "7.1.9, PT12M, PT5M PT11M, SECOND_LINE, true", "7.1.9, PT20M, PT5M PT11M, SECOND_LINE, true",
            "7.1.10, PT30M, PT5M PT11M, EXPERT, true", "5.1.7, PT40M, -, FIRST_DOSE, true"})
    void theClockSaysWhatIsDue(String source, Duration lasted, String doses, Prompt prompt, boolean status) {
        List<Instant> given = doses == null ? List.of()
                : Arrays.stream(doses.split(" ")).map(Duration::parse).map(BEGAN::plus).toList();
        var finding = SeizureClock.of(new Seen(Optional.of(BEGAN), given, false, false), BEGAN.plus(lasted));
        assertThat(finding.outcome()).as(source).contains(prompt);
        assertThat(SeizureClock.isStatus(BEGAN, BEGAN.plus(lasted))).isEqualTo(status);
    }

    @Test
    void afterASecondLineMedicineExpertsAreAsked() {
        assertThat(SeizureClock.of(new Seen(Optional.of(BEGAN), List.of(BEGAN), true, false),
                BEGAN.plusSeconds(1500)).outcome()).contains(Prompt.EXPERT);
    }

    /** A plan may hold several seizures: doses of an earlier one never push this one to the second line. */
    @ParameterizedTest(name = "{0} given {1} after it began -> {2}")
    @CsvSource({"ST-02 ST-03, -PT48H, FIRST_DOSE", "ST-10 ST-10, -PT1H, FIRST_DOSE", "ST-04, -PT48H, FIRST_DOSE",
            "ST-02 ST-03, -PT59M, SECOND_LINE", "ST-02, -PT20M, SECOND_DOSE", "ST-02, PT5M, WAIT",
            "ST-04, PT5M, EXPERT",
            "ST-06, PT5M, FIRST_DOSE"})
    void dosesOfAnEarlierSeizureSayNothingOfThisOne(String steps, Duration given, Prompt prompt) {
        List<Given> doses = Arrays.stream(steps.split(" ")).map(step -> dose(step, BEGAN.plus(given))).toList();
        Seen seen = Seen.of(Optional.of(BEGAN), doses, false);
        assertThat(SeizureClock.of(seen, BEGAN.plusSeconds(360)).outcome()).contains(prompt);
    }

    @Test
    void aNewSeizureIsTimedFromItsFirstMinuteWhateverWasGivenDaysAgo() {
        Instant before = BEGAN.minus(Duration.ofDays(2));
        Seen seen = Seen.of(Optional.of(BEGAN), List.of(dose("ST-02", before), dose("ST-03", before)), false);
        assertThat(SeizureClock.of(seen, BEGAN.plusSeconds(60)).outcome()).contains(Prompt.TIME_IT);
    }

    private static Given dose(String step, Instant at) {
        return new Given(null, step, "midazolam", null, "mg", null, at, "", "", null, null);
    }

    @Test
    void aSeizureThatNobodyTimedIsIndeterminate() {
        assertThat(SeizureClock.of(new Seen(Optional.empty(), List.of(), false, false), BEGAN).missing())
                .containsExactly("BEGAN");
    }

    @Test
    void whatIsOverIsOver() {
        assertThat(SeizureClock.of(new Seen(Optional.of(BEGAN), List.of(), false, true), BEGAN.plusSeconds(4000))
                .outcome()).contains(Prompt.OVER);
    }
}
