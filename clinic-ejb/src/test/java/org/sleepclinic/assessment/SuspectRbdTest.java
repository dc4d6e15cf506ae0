package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-7 of the clinical reference 1.4. */
class SuspectRbdTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            acts out dreams at 50             | INT.01=DREAM_ENACTMENT INT.04=LAST_THIRD              | 50 | PRESENT
            at 49 without medicine            | INT.01=DREAM_ENACTMENT INT.04=LAST_THIRD INT.25.2=NO  | 49 | ABSENT
            at 49 on a serotonergic medicine  | INT.01=DREAM_ENACTMENT INT.04=LAST_THIRD INT.25.2=YES | 49 | PRESENT
            at 49, medicine not asked         | INT.01=DREAM_ENACTMENT INT.04=LAST_THIRD              | 49 | missing INT.25.2
            in the first third                | INT.01=DREAM_ENACTMENT INT.04=FIRST_THIRD             | 60 | ABSENT
            """)
    void suspectsRemSleepBehaviourDisorder(String row, String told, int age, String said) {
        assertThat(Told.said(new SuspectRbd().judge(Told.history(told, age, null)))).isEqualTo(said);
    }
}
