package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-1 of the clinical reference 1.4 as decision D5 narrows it. */
class SuspectEpilepsyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            complete FLEP of +9                    | INT.01=SHAKING INT.03.1=12 INT.04=ANY_TIME INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES INT.08.1=YES INT.09=IDENTICAL INT.10=TWISTED INT.11.1=NO INT.11.2=NO INT.11.3=NO INT.12.1=CLEARLY | PRESENT
            complete FLEP below 1                  | INT.01=WALKING INT.03.1=12 INT.04=FIRST_THIRD INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO INT.08.1=NO INT.09=VERY_VARIABLE INT.10=NONE INT.11.1=YES INT.11.2=YES INT.11.3=NO INT.12.1=NOT_AT_ALL | ABSENT
            FLEP positive but the wrong setting    | INT.01=URGE INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.06.1=1 | ABSENT
            D6 loses awareness when awake          | INT.14a=YES | PRESENT
            tonic and something afterwards         | INT.10=STIFF INT.13=WET_BED | PRESENT
            clonic and something afterwards        | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION,HEADACHE | PRESENT
            a cramp that leaves the muscle sore    | INT.01=TINGLING INT.10=CRAMPED INT.13=MUSCLE_ACHE | ABSENT
            bitten side of the tongue              | INT.13=TONGUE_BITE INT.13.1=SIDE | PRESENT
            bitten tip of the tongue               | INT.13=TONGUE_BITE INT.13.1=TIP | ABSENT
            D5 single jerk at sleep onset          | INT.01=JERKS INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK | ABSENT
            awareness not asked, all else absent   | INT.14a=- | missing INT.14a
            partial FLEP holds no verdict          | INT.01=SHAKING INT.06.1=3 INT.10=NONE | missing INT.03.1 INT.05 INT.07 INT.08.1 INT.09 INT.11.1 INT.11.2 INT.11.3 INT.12.1
            """)
    void suspectsEpilepsy(String row, String told, String said) {
        assertThat(Told.said(new SuspectEpilepsy().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
