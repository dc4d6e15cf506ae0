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
