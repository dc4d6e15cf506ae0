package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-12 of the clinical reference 1.5. */
class SuicidalThoughtsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            speaks of suicide           | NOW.15=YES | PRESENT
            told: thoughts              | INT.29.2=0 INT.29.4=YES | PRESENT
            told: item 9 above 0        | INT.29.2=1 INT.29.4=NO | PRESENT
            told: neither               | INT.29.2=0 INT.29.4=NO | ABSENT
            told: never asked           | INT.29.2=0 INT.29.4=- | missing INT.29.4
            """)
    void seesSuicidalThoughts(String row, String told, String said) {
        DangerSigns signs = told.contains("NOW.") ? new SignsNow(Told.answers(told))
                : new IntakeSigns(Told.history(Told.wellBut(told)));
        assertThat(Told.said(new SuicidalThoughts().judge(signs))).isEqualTo(said);
    }
}
