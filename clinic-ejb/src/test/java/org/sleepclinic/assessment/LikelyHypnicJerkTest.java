package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-6 of the clinical reference 1.4, checked before RT-1 (D5). */
class LikelyHypnicJerkTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            single jerk at sleep onset      | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK | PRESENT
            abnormal gait                   | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.35.4=ABNORMAL | ABSENT
            examination not done            | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.35.3=- | missing INT.35.3
            loses awareness when awake      | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.14a=YES | ABSENT
            neck surgery                    | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.18.1=YES | ABSENT
            awareness not asked             | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.14a=- | missing INT.14a
            jerks at other times too        | INT.01=JERKS INT.04=FALLING_ASLEEP,ANY_TIME INT.10=SINGLE_JERK | ABSENT
            """)
    void isLikelyHarmless(String row, String told, String said) {
        assertThat(Told.said(new LikelyHypnicJerk().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
