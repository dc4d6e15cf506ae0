package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision D5 of the clinical reference. */
class FlepSettingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            events out of sleep               | INT.01=JERKS INT.04=FIRST_THIRD INT.06.1=2 INT.10=STIFF                             | PRESENT
            only in the daytime               | INT.01=JERKS INT.04=DAYTIME INT.06.1=2 INT.10=STIFF                                 | ABSENT
            single jerks at sleep onset only  | INT.01=JERKS INT.04=FALLING_ASLEEP INT.06.1=1 INT.10=SINGLE_JERK                    | ABSENT
            single jerks all night            | INT.01=JERKS INT.04=ANY_TIME INT.06.1=4 INT.10=SINGLE_JERK                          | PRESENT
            ankle flexions in series          | INT.01=TWITCHES INT.04=ANY_TIME INT.06.1=90 INT.10=ANKLE_FLEXION                    | ABSENT
            purely sensory                    | INT.01=URGE,TINGLING INT.04=FALLING_ASLEEP INT.06.1=1 INT.10=NONE                   | ABSENT
            first event was the only one      | INT.01=SHAKING INT.03.2=2026-05-01 INT.03.3=2026-05-01 INT.04=ANY_TIME INT.06.1=1 INT.10=STIFF | ABSENT
            nobody can say what the limbs do  | INT.01=SHAKING INT.04=ANY_TIME INT.06.1=2 INT.10=?                                  | PRESENT
            limbs not asked                   | INT.01=SHAKING INT.04=ANY_TIME INT.06.1=2 INT.10=-                                  | missing INT.10
            nothing asked                     |                                                                                     | missing INT.01 INT.04 INT.06.1 INT.10
            """)
    void fitsRecurrentEventsOutOfSleepOnly(String row, String told, String said) {
        assertThat(Told.said(new FlepSetting().judge(Told.answers(told)))).isEqualTo(said);
    }
}
