package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows T33 and T34 of the clinical reference; criteria of ICSD-3-TR and IRLSSG 2014. */
class RlsCriteriaTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            T33 a mimic explains it all | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=NO                | NOT_RLS
            T34 met without distress    | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=YES INT.15.SIG=NO | CRITERIA_MET
            met with distress           | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=YES INT.15.SIG=YES | DISORDER
            significance not asked      | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=YES INT.15.SIG=-  | missing INT.15.SIG
            clinician has not judged    | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES                            | missing INT.15.C5
            no urge, no more questions  | INT.15.C1=NO                                                                       | NOT_RLS
            unknown is not no           | INT.15.C1=YES INT.15.C2=? INT.15.C3=YES INT.15.C4=YES INT.15.C5=YES                | missing INT.15.C2
            eased once, no reason given | INT.15.C1=YES INT.15.C2=YES INT.15.C3=NO INT.15.C3_past=YES INT.15.C4=YES INT.15.C5=YES INT.15.SIG=YES | NOT_RLS
            eased once, reason given    | INT.15.C1=YES INT.15.C2=YES INT.15.C3=NO INT.15.C3_past=YES INT.15.C4=YES INT.15.PAST=severe INT.15.C5=YES INT.15.SIG=YES | DISORDER
            nothing asked               |                                                                                    | missing INT.15.C1 INT.15.C2 INT.15.C3 INT.15.C4 INT.15.C5
            """)
    void judgesTheFiveCriteriaAndTheirSignificance(String row, String told, String said) {
        assertThat(Told.said(new RlsCriteria().judge(Told.answers(told)))).isEqualTo(said);
    }
}
