package org.sleepclinic.chart;

import java.util.List;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.Condition;

/** What a case asks for next by its stage, where no step of a plan says it. */
public enum NextMove {
    TAKE_INTAKE,
    FINISH_INTAKE,
    /** Likely a hypnic jerk and nothing else (RT-6): the patient is told so; no tests are asked for. */
    REASSURE,
    /** The patient was told; what is left is better sleep. */
    AGREE_SLEEP_PLAN,
    ORDER_TESTS,
    AWAIT_RESULTS,
    DIAGNOSE,
    DIAGNOSE_SO_FAR,
    START_PLAN,
    /** Treated and followed, and nobody has said what it is: asked beside whatever step of a plan is open. */
    DIAGNOSE_FOLLOWED,
    CLOSE,
    NONE;

    private static final List<String> HARMLESS = List.of(Condition.HYPNIC_JERK.name());

    /** A harmless jerk is not worked up, unless somebody has asked for tests all the same. */
    static NextMove of(CaseHead head) {
        CaseStatus stage = CaseStatus.valueOf(head.status());
        boolean workUp = stage == CaseStatus.WORK_UP && !head.testsOpen() && !head.resulted();
        if (workUp && head.suspicions().equals(HARMLESS)) {
            return head.reassured() ? AGREE_SLEEP_PLAN : REASSURE;
        }
        return stage == CaseStatus.FOLLOW_UP && head.diagnoses() == null ? DIAGNOSE_FOLLOWED
                : of(stage, head.testsOpen(), head.resulted());
    }

    /** A step of a plan does not stand in its place. */
    public boolean isBesidePlan() {
        return this == DIAGNOSE_FOLLOWED;
    }

    /**
     * @param testsOpen tests are ordered and not yet done
     * @param resulted  a final result is in
     */
    static NextMove of(CaseStatus stage, boolean testsOpen, boolean resulted) {
        return switch (stage) {
            case REFERRED -> TAKE_INTAKE;
            case INTAKE -> FINISH_INTAKE;
            case WORK_UP -> resulted ? testsOpen ? DIAGNOSE_SO_FAR : DIAGNOSE : testsOpen ? AWAIT_RESULTS : ORDER_TESTS;
            case DIAGNOSED, IN_TREATMENT -> START_PLAN;
            case FOLLOW_UP -> CLOSE;
            case CLOSED -> NONE;
        };
    }
}
