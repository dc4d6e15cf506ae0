package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-4 of the clinical reference 1.4. */
class SuspectHypocalcaemiaTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tingling                       | INT.17.1=YES      |                    | PRESENT
            spasm                          | INT.17.2=YES      |                    | PRESENT
            tight throat                   | INT.17.3=YES      |                    | PRESENT
            neck surgery, no symptoms      | INT.18.1=YES      |                    | PRESENT
            Trousseau                      | INT.35.1=POSITIVE |                    | PRESENT
            Chvostek                       | INT.35.2=POSITIVE |                    | PRESENT
            low calcium, nothing told      | INT.17.1=NO       | low 7.9 mg/dL      | PRESENT
            calcium in range, nothing told | INT.17.1=NO       | in range 9.1 mg/dL | ABSENT
            nothing told, never measured   | INT.17.1=NO       |                    | missing calcium
            tingling not asked             | INT.17.1=-        | in range 9.1 mg/dL | missing INT.17.1
            """)
    void suspectsHypocalcaemia(String row, String told, String calcium, String said) {
        MeasuredCalcium measured = calcium == null ? null : new MeasuredCalcium(calcium.startsWith("low"), calcium);
        assertThat(Told.said(new SuspectHypocalcaemia().judge(Told.history(Told.wellBut(told), 40, measured))))
                .isEqualTo(said);
    }
}
