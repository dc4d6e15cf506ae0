package org.sleepclinic.result;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of a report. Only a FINAL report is reviewed; a SUPERSEDED one stays readable behind its successor. */
public enum ReportStatus {
    PRELIMINARY, FINAL, SUPERSEDED, VOIDED;

    public static final Transitions<ReportStatus> MOVES = Transitions.of(Map.of(
            PRELIMINARY, Set.of(FINAL, SUPERSEDED, VOIDED),
            FINAL, Set.of(SUPERSEDED, VOIDED)));

    /** Do its values count: in trends, in rules, as the latest? */
    public boolean counts() {
        return this == PRELIMINARY || this == FINAL;
    }
}
