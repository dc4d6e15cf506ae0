package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Reason;

/** RF-10 of the clinical reference 1.5; it only suggests until a clinician confirms (D5). */
class SuspectedSeizureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            loses awareness when awake | INT.14a=YES | PRESENT
            a purely sensory complaint | INT.01=TINGLING | ABSENT
            awareness not asked        | INT.01=TINGLING INT.14a=- | missing INT.14a
            """)
    void suggestsASuspectedSeizure(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new SuspectedSeizure().judge(signs))).isEqualTo(said);
    }

    /** Its signs by their short names ("Limbs during an event, Afterwards") say nothing to whoever must act. */
    @Test
    void theAlertIsCalledWhatItIs() {
        SuspectedSeizure rule = new SuspectedSeizure();
        RedFlag flag = FlagAnswers.none().read(rule, Weighing.of(rule,
                Clause.of(true, new Reason("INT.10", "STIFF"))));
        assertThat(flag.headline(code -> "Limbs during an event")).isEqualTo("Suspected seizure");
    }
}
