package org.sleepclinic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

    /** RT-6: reassurance and a sleep plan, no tests; whoever asked for tests all the same awaits them. */
    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({"WORK_UP, HYPNIC_JERK, false, false, REASSURE", "WORK_UP, HYPNIC_JERK, false, true, AGREE_SLEEP_PLAN",
            "WORK_UP, HYPNIC_JERK, true, false, AWAIT_RESULTS", "WORK_UP, HYPNIC_JERK RLS, false, false, ORDER_TESTS",
            "WORK_UP, '', false, false, ORDER_TESTS", "INTAKE, HYPNIC_JERK, false, false, FINISH_INTAKE",
            "IN_TREATMENT, HYPNIC_JERK, false, true, START_PLAN"})
    void aHarmlessJerkIsNotWorkedUp(String stage, String suspected, boolean testsOpen, boolean reassured,
            NextMove next) {
        List<String> suspicions = Stream.of(suspected.split(" ")).filter(one -> !one.isEmpty()).toList();
        assertThat(
                NextMove.of(new CaseHead(null, 1, null, stage, "ROUTINE", "Jerk", "REFERRAL", null, null, null, 0, null,
                        null, suspicions, null, testsOpen, false, reassured)))
                .isEqualTo(next);
    }

    /** The restless legs story ended in follow-up with a plan and without a diagnosis: that is asked for. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", value = {"FOLLOW_UP, -, DIAGNOSE_FOLLOWED", "FOLLOW_UP, Restless legs (G25.81), CLOSE",
            "IN_TREATMENT, -, START_PLAN"})
    void whatIsFollowedHasADiagnosis(String stage, String diagnoses, NextMove next) {
        NextMove move =
                NextMove.of(new CaseHead(null, 1, null, stage, "ROUTINE", "Legs", "REFERRAL", null, null, null, 0,
                        null, null, List.of("RLS"), diagnoses, false, true, false));
        assertThat(move).isEqualTo(next);
        assertThat(move.isBesidePlan()).isEqualTo(next == NextMove.DIAGNOSE_FOLLOWED);
    }
}
