package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-2 of the clinical reference 1.4. */
class SuspectRlsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all four      | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES | PRESENT
            not at rest   | INT.15.C1=YES INT.15.C2=NO INT.15.C3=YES INT.15.C4=YES  | ABSENT
            no urge       | INT.15.C1=NO | ABSENT
            evening open  | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=? | missing INT.15.C4
            """)
    void suspectsRestlessLegs(String row, String told, String said) {
        assertThat(Told.said(new SuspectRls().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
