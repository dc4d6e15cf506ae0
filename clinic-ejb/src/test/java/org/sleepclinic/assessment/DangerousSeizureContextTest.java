package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-09 of the clinical reference 1.5; NG217 7.1.4. */
class DangerousSeizureContextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new focal deficit              | NOW.10=YES | PRESENT
            fever with a seizure           | NOW.01=YES NOW.11=YES | PRESENT
            pregnant with a seizure        | NOW.01=NO NOW.04=1 NOW.14=YES | PRESENT
            fever without a seizure        | NOW.01=NO NOW.04=0 NOW.10=NO NOW.11=YES NOW.12=NO | ABSENT
            seizure, fever not asked       | NOW.01=YES NOW.10=NO NOW.12=NO NOW.13=NO NOW.14=NO | missing NOW.11
            told: head injury lately       | INT.22=HEAD_INJURY INT.22.1=YES | PRESENT
            told: head injury long ago     | INT.01=TINGLING INT.22=HEAD_INJURY INT.22.1=NO | ABSENT
            told: blood thinner, seizure   | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.22=NONE INT.25.1=YES | PRESENT
            """)
    void seesADangerousContext(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new DangerousSeizureContext().judge(signs))).isEqualTo(said);
    }
}
