package org.sleepclinic.chart;

import org.sleepclinic.casefile.CaseStatus;

/** What a case asks for next by its stage, where no step of a plan says it. */
public enum NextMove {
    TAKE_INTAKE, FINISH_INTAKE, ORDER_TESTS, AWAIT_RESULTS, DIAGNOSE, DIAGNOSE_SO_FAR, START_PLAN, CLOSE, NONE;

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
