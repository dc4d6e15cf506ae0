package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-03 of the clinical reference 1.5; NG217 7.2.1. */
class SeizureClusterTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            three in 24 hours           | NOW.01=NO NOW.04=3 | PRESENT
            two in 24 hours             | NOW.01=NO NOW.04=2 | ABSENT
            count not known             | NOW.01=YES NOW.04=? | missing NOW.04
            told: four                  | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.06.3=4 | PRESENT
            told: not asked             | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.06.3=- | missing INT.06.3
            told: no seizure suspected  | INT.01=TINGLING INT.06.3=9 | ABSENT
            """)
    void seesACluster(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new SeizureCluster().judge(signs))).isEqualTo(said);
    }
}
