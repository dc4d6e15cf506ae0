package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-L1, the clinic's own rule; D14. */
class HelpNeededNowTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            convulsing            | NOW.01=YES | PRESENT
            collapsed             | NOW.01=NO NOW.08=YES | PRESENT
            palpitations          | NOW.01=NO NOW.08=NO NOW.09=YES | PRESENT
            none of these         | NOW.01=NO NOW.08=NO NOW.09=NO | ABSENT
            collapse not known    | NOW.01=NO NOW.08=? NOW.09=NO | missing NOW.08
            an intake cannot tell | INT.14a=YES | missing NOW.08
            """)
    void callsForHelp(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new HelpNeededNow().judge(signs))).isEqualTo(said);
    }
}
