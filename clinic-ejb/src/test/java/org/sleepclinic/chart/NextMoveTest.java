package org.sleepclinic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseStatus;

class NextMoveTest {
    @ParameterizedTest
    @CsvSource({"REFERRED,false,false,TAKE_INTAKE", "INTAKE,false,false,FINISH_INTAKE",
            "WORK_UP,false,false,ORDER_TESTS", "WORK_UP,true,false,AWAIT_RESULTS", "WORK_UP,true,true,DIAGNOSE_SO_FAR",
            "WORK_UP,false,true,DIAGNOSE", "DIAGNOSED,false,true,START_PLAN", "IN_TREATMENT,true,true,START_PLAN",
            "FOLLOW_UP,false,true,CLOSE", "CLOSED,false,true,NONE"})
    void theStageSaysWhatIsNext(CaseStatus stage, boolean testsOpen, boolean resulted, NextMove next) {
        assertThat(NextMove.of(stage, testsOpen, resulted)).isEqualTo(next);
    }
}
