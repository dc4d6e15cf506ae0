package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Reason;

/** One convulsion is one alarm, whatever number of rules sees it. */
class OneEventTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NOW.01=YES NOW.02=6                    | RF-01+RF-L1       | NOW.01 yes, NOW.02 6
            NOW.01=YES NOW.02=4 NOW.03=1           | RF-02+RF-L1       | NOW.01 yes, NOW.02 4, NOW.03 1
            NOW.08=YES                             | RF-L1             | NOW.08 yes
            NOW.01=YES NOW.06=YES                  | RF-L1 RF-05       | NOW.01 yes
            NOW.01=NO NOW.06=YES NOW.10=YES        | RF-05 RF-09       | NOW.06 yes
            """)
    void theFlagsOfAConvulsionAreToldTogether(String signs, String told, String headline) {
        List<RedFlag> present = new RedFlagsFirst().seenNow(Told.answers(signs)).stream()
                .filter(flag -> flag.weighing().isPresent()).toList();
        List<OneEvent> events = OneEvent.of(present);
        assertThat(events.stream().map(OneEventTest::codes).collect(Collectors.joining(" "))).isEqualTo(told);
        assertThat(List.of(events.getFirst().headline(sign -> sign.input() + " " + sign.seen()).split(", ")))
                .containsExactlyInAnyOrder(headline.split(", "));
        boolean several = told.split(" ")[0].contains("+");
        assertThat(events.getFirst().reasons()).extracting(Reason::input).doesNotHaveDuplicates();
        assertThat(events.getFirst().reasons().contains(new Reason("rules", told.split(" ")[0].replace("+", ", "))))
                .as("every rule that saw it is named").isEqualTo(several);
    }

    private static String codes(OneEvent event) {
        return event.flags().stream().map(RedFlag::code).collect(Collectors.joining("+"));
    }
}
