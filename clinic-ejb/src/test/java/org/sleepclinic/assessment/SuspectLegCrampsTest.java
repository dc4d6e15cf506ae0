package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-5 of the clinical reference 1.4; SRLC. */
class SuspectLegCrampsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            painful, hard, stretched away      | INT.16.1=YES INT.16.2=YES INT.16.3=YES | PRESENT
            soft muscle                        | INT.16.1=YES INT.16.2=NO INT.16.3=YES | ABSENT
            with tingling: hypocalcaemia first | INT.16.1=YES INT.16.2=YES INT.16.3=YES INT.17.1=YES | ABSENT
            tingling not asked                 | INT.16.1=YES INT.16.2=YES INT.16.3=YES INT.17.1=- | missing INT.17.1
            stretching unknown                 | INT.16.1=YES INT.16.2=YES INT.16.3=? | missing INT.16.3
            """)
    void suspectsLegCramps(String row, String told, String said) {
        assertThat(Told.said(new SuspectLegCramps().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
