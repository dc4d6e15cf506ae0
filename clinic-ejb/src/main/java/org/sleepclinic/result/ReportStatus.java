package org.sleepclinic.result;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/**
 * Life cycle of a report. Only a FINAL report is reviewed; a SUPERSEDED one stays readable behind its successor. A PROPOSED
 * one corrects a signed study and counts for nothing until a physician signs it: what was signed stays in force.
 */
public enum ReportStatus {
    PRELIMINARY, PROPOSED, FINAL, SUPERSEDED, VOIDED;

    public static final Transitions<ReportStatus> MOVES = Transitions.of(Map.of(
            PRELIMINARY, Set.of(FINAL, SUPERSEDED, VOIDED),
            PROPOSED, Set.of(FINAL, SUPERSEDED, VOIDED),
            FINAL, Set.of(SUPERSEDED, VOIDED)));

    /** Do its values count: in trends, in rules, as the latest? */
    public boolean counts() {
        return this == PRELIMINARY || this == FINAL;
    }

    /** May it gain values, be written anew and be made final? */
    public boolean isUnfinished() {
        return this == PRELIMINARY || this == PROPOSED;
    }
}
