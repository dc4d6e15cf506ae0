package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-05 of the clinical reference 1.5; SFE. */
class AirwayOrTetanyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            stridor now          | NOW.06=YES NOW.07=? | PRESENT
            tetany now           | NOW.06=NO NOW.07=YES | PRESENT
            neither              | NOW.06=NO NOW.07=NO | ABSENT
            airway not known     | NOW.06=? NOW.07=NO | missing NOW.06
            told: spasm          | INT.17.2=YES | PRESENT
            told: tight throat   | INT.17.3=YES | PRESENT
            told: tingling only  | INT.17.1=YES | ABSENT
            """)
    void seesASpasm(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new AirwayOrTetany().judge(signs))).isEqualTo(said);
    }
}
