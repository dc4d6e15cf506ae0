package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-8 of the clinical reference 1.4. */
class SuspectNremParasomniaTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wanders, low FLEP          | INT.01=WALKING INT.03.1=12 INT.04=FIRST_THIRD INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO INT.08.1=NO INT.09=VERY_VARIABLE INT.10=NONE INT.11.1=YES INT.11.2=YES INT.11.3=NO INT.12.1=NOT_AT_ALL | PRESENT
            in the last third          | INT.01=WALKING INT.03.1=12 INT.04=LAST_THIRD INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO INT.08.1=NO INT.09=VERY_VARIABLE INT.10=NONE INT.11.1=YES INT.11.2=YES INT.11.3=NO INT.12.1=NOT_AT_ALL | ABSENT
            high FLEP                  | INT.01=WALKING INT.03.1=12 INT.04=FIRST_THIRD INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES INT.08.1=YES INT.09=IDENTICAL INT.10=TWISTED INT.11.1=NO INT.11.2=NO INT.11.3=NO INT.12.1=CLEARLY | ABSENT
            duration not asked         | INT.01=WALKING INT.03.1=12 INT.04=FIRST_THIRD INT.05=- INT.06.1=1 INT.07=NO INT.08.1=NO INT.09=VERY_VARIABLE INT.10=NONE INT.11.1=YES INT.11.2=YES INT.11.3=NO INT.12.1=NOT_AT_ALL | missing INT.05
            events counted as none     | INT.01=WALKING INT.03.1=12 INT.04=FIRST_THIRD INT.05=OVER_10_MIN INT.06.1=0 INT.07=NO INT.08.1=NO INT.09=VERY_VARIABLE INT.10=NONE INT.11.1=YES INT.11.2=YES INT.11.3=NO INT.12.1=NOT_AT_ALL | ABSENT
            nothing at night           | INT.01=URGE INT.04=DAYTIME | ABSENT
            """)
    void suspectsNremParasomnia(String row, String told, String said) {
        assertThat(Told.said(new SuspectNremParasomnia().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
