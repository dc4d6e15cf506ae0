package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows T29–T32 of the clinical reference; weights from Derry 2006, Arch Neurol 63:705. */
class FlepScaleTest {
    private static final String ALL_MAX =
            "INT.03.1=12 INT.05=UNDER_1_S INT.06.1=6 INT.07=YES INT.08.1=YES INT.11.1=NO INT.11.2=NO "
                    + "INT.10=TWISTED INT.09=IDENTICAL INT.12.1=CLEARLY INT.11.3=YES INT.11.4=YES";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            T29 classic seizures   | INT.03.1=12 INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES INT.08.1=YES INT.11.1=NO INT.11.2=NO INT.10=STIFF INT.09=IDENTICAL INT.12.1=CLEARLY INT.11.3=NO | 9 | VERY_LIKELY
            T30 classic parasomnia | INT.03.1=12 INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO INT.08.1=NO INT.11.1=YES INT.11.2=YES INT.10=NONE INT.09=VERY_VARIABLE INT.12.1=NOT_AT_ALL INT.11.3=YES INT.11.4=NO | -9 | VERY_UNLIKELY
            T31 between            | INT.03.1=30 INT.05=FROM_1_TO_10_S INT.06.1=4 INT.07=NO INT.08.1=NO INT.11.1=NO INT.11.2=NO INT.10=NONE INT.09=SOME_VARIATION INT.12.1=NOT_AT_ALL INT.11.3=NO | 2 | UNCERTAIN
            T32 all most           | INT.03.1=12 INT.05=UNDER_1_S INT.06.1=6 INT.07=YES INT.08.1=YES INT.11.1=NO INT.11.2=NO INT.10=TWISTED INT.09=IDENTICAL INT.12.1=CLEARLY INT.11.3=YES INT.11.4=YES | 11 | VERY_LIKELY
            T32 all least          | INT.03.1=55 INT.05=OVER_10_MIN INT.06.1=2 INT.07=NO INT.08.1=NO INT.11.1=YES INT.11.2=YES INT.10=NONE INT.09=VERY_VARIABLE INT.12.1=VAGUELY INT.11.3=YES INT.11.4=NO | -10 | VERY_UNLIKELY
            T32 three              | INT.03.1=12 INT.05=UNDER_1_S INT.06.1=3 INT.07=YES INT.08.1=NO INT.11.1=NO INT.11.2=NO INT.10=NONE INT.09=SOME_VARIATION INT.12.1=VAGUELY INT.11.3=NO | 3 | UNCERTAIN
            T32 four               | INT.03.1=12 INT.05=UNDER_1_S INT.06.1=3 INT.07=YES INT.08.1=NO INT.11.1=NO INT.11.2=NO INT.10=STIFF INT.09=SOME_VARIATION INT.12.1=VAGUELY INT.11.3=NO | 4 | VERY_LIKELY
            T32 zero               | INT.03.1=12 INT.05=FROM_2_TO_10_MIN INT.06.1=2 INT.07=NO INT.08.1=NO INT.11.1=NO INT.11.2=NO INT.10=NONE INT.09=SOME_VARIATION INT.12.1=VAGUELY INT.11.3=NO | 0 | VERY_UNLIKELY
            54 years is early      | INT.03.1=54 INT.05=FROM_2_TO_10_MIN INT.06.1=2 INT.07=NO INT.08.1=NO INT.11.1=NO INT.11.2=NO INT.10=NONE INT.09=SOME_VARIATION INT.12.1=VAGUELY INT.11.3=NO | 0 | VERY_UNLIKELY
            D5 uncertain scores 0  | INT.03.1=12 INT.05=UNDER_1_S INT.06.1=3 INT.07=NO INT.08.1=NO INT.11.1=? INT.11.2=? INT.10=? INT.09=? INT.12.1=VAGUELY INT.11.3=NO | 2 | UNCERTAIN
            """)
    void scoresAndBands(String row, String told, int total, FlepScale.Band band) {
        assertThat(new FlepScale().judge(Told.answers(told)).outcome()).contains(new FlepScale.Score(total, band));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing asked            |                                                                | −10 to +11
            D5 the drawing's patient | INT.03.1=12 INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES INT.09=IDENTICAL INT.10=TWISTED | 0 to +11
            unknown where the scale has no "uncertain" | INT.08.1=? INT.12.1=? INT.11.3=?             | −10 to +11
            speaks, recall not asked | INT.11.3=YES INT.11.4=-                                        | −10 to +11
            """)
    void aPartialScaleShowsItsRangeAndNoBand(String row, String told, String range) {
        var finding = new FlepScale().judge(Told.answers(told));
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.reasons().getLast().seen()).isEqualTo(range);
    }

    @Test
    void eachItemNotAskedLeavesTheTotalOpenAndIsNamed() {
        for (String item : ALL_MAX.split(" ")) {
            String code = item.split("=")[0];
            String without = ALL_MAX.replace(item, code + "=-");
            assertThat(Told.said(new FlepScale().judge(Told.answers(without)))).as(code).isEqualTo("missing " + code);
        }
    }
}
