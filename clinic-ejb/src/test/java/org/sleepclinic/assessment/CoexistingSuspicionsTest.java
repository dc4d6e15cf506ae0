package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.Condition;

/** RT-9 of the clinical reference 1.4: several suspicions may stand together; rows walk whole intakes. */
class CoexistingSuspicionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            restless legs and tingling       | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.17.1=YES | RLS HYPOCALCAEMIA
            epilepsy and hypocalcaemia       | INT.14a=YES INT.17.2=YES                                             | EPILEPSY HYPOCALCAEMIA
            thyroid surgery without symptoms | INT.18.1=YES                                                         | HYPOCALCAEMIA
            cramps alone                     | INT.16.1=YES INT.16.2=YES INT.16.3=YES                               | LEG_CRAMPS
            D5 a jerk while falling asleep   | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK                | HYPNIC_JERK
            nothing to suspect               | INT.01=UNREFRESHING                                                  |
            """)
    void keepsEverySuspicion(String row, String told, String conditions) {
        assertThat(present(Told.history(Told.wellBut(told))))
                .containsExactlyInAnyOrder(conditions == null ? new Condition[0]
                        : Arrays.stream(conditions.split(" ")).map(Condition::valueOf).toArray(Condition[]::new));
    }

    @Test
    void looksAtHypnicJerksBeforeEpilepsyAndShowsWhatIsPresentFirst() {
        List<Suspected> all = new CoexistingSuspicions().of(Told.history(Told.wellBut("INT.18.1=YES")));
        assertThat(all).hasSize(Condition.values().length);
        assertThat(all.getFirst().condition()).isEqualTo(Condition.HYPOCALCAEMIA);
        assertThat(new CoexistingSuspicions().of(Told.history(""))).extracting(Suspected::condition)
                .startsWith(Condition.HYPNIC_JERK, Condition.EPILEPSY);
    }

    @Test
    void anEmptyIntakeRulesNothingOut() {
        assertThat(new CoexistingSuspicions().of(Told.history(""))).extracting(one -> one.weighing().standing())
                .doesNotContain(Standing.ABSENT, Standing.PRESENT);
    }

    private static List<Condition> present(Anamnesis history) {
        return new CoexistingSuspicions().of(history).stream().filter(one -> one.weighing().isPresent())
                .map(Suspected::condition).toList();
    }
}
