package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-01 of the clinical reference 1.5; NG217 7.1.1; row T41 (before 5 minutes none). */
class StatusEpilepticusTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            T41 convulsing for 4:59       | NOW.01=YES NOW.02=4.98 NOW.05=YES | ABSENT
            T41 convulsing for 5:00       | NOW.01=YES NOW.02=5 | PRESENT
            does not recover in between   | NOW.01=NO NOW.04=2 NOW.05=NO | PRESENT
            convulsing, nobody knows since when | NOW.01=YES NOW.02=? NOW.05=YES | missing NOW.02
            told: longest 6 minutes       | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05.1=6 | PRESENT
            told: longest 2 minutes       | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05.1=2 INT.13.3=YES | ABSENT
            told: longest not asked       | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05.1=- INT.13.3=YES | missing INT.05.1
            told: usually over 10 minutes, longest not asked | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=OVER_10_MIN INT.05.1=- INT.13.3=YES | PRESENT
            told: usually 2-10 minutes, longest not asked | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_2_TO_10_MIN INT.05.1=- INT.13.3=YES | missing INT.05.1
            told: no seizure suspected    | INT.01=TINGLING INT.05.1=30 INT.13.3=NO | ABSENT
            """)
    void seesASeizureThatDoesNotStop(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new StatusEpilepticus().judge(signs))).isEqualTo(said);
    }
}
