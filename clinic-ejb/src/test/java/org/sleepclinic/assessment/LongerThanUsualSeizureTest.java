package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-02 of the clinical reference 1.5; NG217 7.3.1. */
class LongerThanUsualSeizureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two minutes longer is not more | NOW.01=YES NOW.02=3 NOW.03=1 | ABSENT
            more than two minutes longer   | NOW.01=YES NOW.02=3.5 NOW.03=1 | PRESENT
            usual not known                | NOW.01=YES NOW.02=4 | missing NOW.03
            told: usual up to 2 minutes    | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_10_S_TO_2_MIN INT.05.1=4.5 | PRESENT
            told: within 2 minutes of it   | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_10_S_TO_2_MIN INT.05.1=4 | ABSENT
            told: usual 1 s, longest 2 min | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=UNDER_1_S INT.05.1=2 | ABSENT
            told: usual 1 s, longest 2.1   | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=UNDER_1_S INT.05.1=2.1 | PRESENT
            told: usual 10 s, longest 3    | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_1_TO_10_S INT.05.1=3 | PRESENT
            told: usual 10 s, longest 2.1  | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_1_TO_10_S INT.05.1=2.1 | ABSENT
            told: usual 10 min, longest 12 | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_2_TO_10_MIN INT.05.1=12 | ABSENT
            told: usual 10 min, longest 13 | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=FROM_2_TO_10_MIN INT.05.1=13 | PRESENT
            told: usual has no upper end   | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=OVER_10_MIN INT.05.1=30 | missing INT.05
            told: no end, but at most 12   | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=OVER_10_MIN INT.05.1=12 | ABSENT
            told: usual not asked          | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION INT.05=- INT.05.1=9 | missing INT.05
            """)
    void seesASeizureBeyondItsPattern(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new LongerThanUsualSeizure().judge(signs))).isEqualTo(said);
    }
}
