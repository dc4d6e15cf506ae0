package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;

/** RT-0 of the clinical reference 1.4. */
class RedFlagsFirstTest {
    private static final Instant AT = Instant.parse("2026-06-01T09:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            stridor and a pregnant seizure | NOW.01=YES NOW.02=1 NOW.04=1 NOW.06=YES NOW.14=YES | RF-05 RF-09 RF-L1 | EMERGENCY
            speaks of suicide only         | NOW.01=NO NOW.15=YES                               | RF-12             | SAME_DAY
            nothing of it                  | NOW.01=NO NOW.06=NO                                |                   |
            """)
    void namesWhatIsSeenNowAndHowSoonSomebodyMustAct(String row, String signs, String flags, Alarm.Level urgency) {
        List<RedFlag> seen = new RedFlagsFirst().seenNow(Told.answers(signs));
        assertThat(present(seen)).isEqualTo(flags == null ? Set.of() : Set.copyOf(Arrays.asList(flags.split(" "))));
        assertThat(RedFlagsFirst.urgency(seen).orElse(null)).isEqualTo(urgency);
    }

    @Test
    void showsTheMostUrgentFirstAndKnowsWhatWasConfirmed() {
        List<RedFlag> flags =
                new RedFlagsFirst().suggestedBy(Told.history("INT.14a=YES INT.17.2=YES INT.29.4=YES"),
                        new FlagAnswers(Set.of("RF-10"), List.of()));
        assertThat(flags).extracting(RedFlag::code).startsWith("RF-05", "RF-12", "RF-10");
        assertThat(flags).filteredOn(RedFlag::confirmed).extracting(RedFlag::code).containsExactly("RF-10");
    }

    @Test
    void whatWasLookedIntoWaitsAgainOnceSomethingElseSuggestsIt() {
        RuledOut fever = new RuledOut("RF-09", List.of(new Reason("INT.13.2", "yes")), "in March", "N. Okoro", AT);
        FlagAnswers answers = new FlagAnswers(Set.of(), List.of(fever));
        List<RedFlag> told = new RedFlagsFirst().suggestedBy(Told.history("INT.14a=YES INT.13.2=YES"), answers);
        RuledOut asTold = new RuledOut("RF-09", flag(told, "RF-09").weighing().supports(), "in March", "N. Okoro", AT);
        FlagAnswers looked = new FlagAnswers(Set.of(), List.of(asTold));
        assertThat(flag(told, "RF-09").isWaiting()).isTrue();
        assertThat(flag(new RedFlagsFirst().suggestedBy(Told.history("INT.14a=YES INT.13.2=YES"), looked), "RF-09")
                .isWaiting()).isFalse();
        assertThat(flag(new RedFlagsFirst().suggestedBy(Told.history("INT.14a=YES INT.13.2=YES INT.25.1=YES"), looked),
                "RF-09").isWaiting()).isTrue();
    }

    @Test
    void anEmptyIntakeSuggestsNothingAndCallsNothingAbsent() {
        assertThat(new RedFlagsFirst().suggestedBy(Told.history(""), FlagAnswers.none()))
                .extracting(flag -> flag.weighing().standing()).containsOnly(Standing.NOT_ASKED);
    }

    private static RedFlag flag(List<RedFlag> flags, String code) {
        return flags.stream().filter(flag -> flag.code().equals(code)).findFirst().orElseThrow();
    }

    private static Set<String> present(List<RedFlag> flags) {
        return flags.stream().filter(flag -> flag.weighing().isPresent()).map(RedFlag::code)
                .collect(Collectors.toSet());
    }
}
