package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RT-3 of the clinical reference 1.4. */
class SuspectPlmsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bed partner sees it     | INT.02=PATIENT,BED_PARTNER INT.10=ANKLE_FLEXION | PRESENT
            on a video              | INT.02=VIDEO INT.10=ANKLE_FLEXION | PRESENT
            only the sleeper tells  | INT.02=PATIENT INT.10=ANKLE_FLEXION | missing INT.02
            the limbs do something else | INT.02=PATIENT INT.10=STIFF | ABSENT
            restless legs supersede | INT.02=BED_PARTNER INT.10=ANKLE_FLEXION INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES | ABSENT
            restless legs not asked | INT.02=BED_PARTNER INT.10=ANKLE_FLEXION INT.15.C1=- | missing INT.15.C1 INT.15.C2 INT.15.C3 INT.15.C4
            limbs not asked         | INT.02=BED_PARTNER INT.10=- | missing INT.10
            """)
    void suspectsPeriodicLimbMovements(String row, String told, String said) {
        assertThat(Told.said(new SuspectPlms().judge(Told.history(Told.wellBut(told))))).isEqualTo(said);
    }
}
