package org.sleepclinic.casefile;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/**
 * Where a case stands. Forward a case may skip stages: an emergency is treated before it is diagnosed, a referral may
 * bring its diagnosis along. Backward, closing and reopening need a reason.
 */
public enum CaseStatus {
    /** Referred or walked in; nobody has asked the questions yet. */
    REFERRED,
    /** The questionnaire is being taken. */
    INTAKE,
    /** Suspicions stand; tests are ordered and awaited. */
    WORK_UP,
    /** A diagnosis is recorded; treatment not started. */
    DIAGNOSED,
    /** A treatment plan is under way. */
    IN_TREATMENT,
    /** The plan has reached its end; the patient is seen from time to time. */
    FOLLOW_UP,
    /** Nothing more is due; may be reopened. */
    CLOSED;

    static final Transitions<CaseStatus> MOVES = Transitions.of(Map.of(
            REFERRED, EnumSet.of(INTAKE, WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            INTAKE, EnumSet.of(REFERRED, WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            WORK_UP, EnumSet.of(INTAKE, DIAGNOSED, IN_TREATMENT, FOLLOW_UP, CLOSED),
            DIAGNOSED, EnumSet.of(WORK_UP, IN_TREATMENT, FOLLOW_UP, CLOSED),
            IN_TREATMENT, EnumSet.of(WORK_UP, DIAGNOSED, FOLLOW_UP, CLOSED),
            FOLLOW_UP, EnumSet.of(WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            CLOSED, EnumSet.of(INTAKE, WORK_UP, IN_TREATMENT, FOLLOW_UP)));

    /** Where this case may go next. */
    public Set<CaseStatus> moves() {
        return MOVES.from(this);
    }

    /** Must somebody say why? Backward, closing and reopening. */
    public boolean needsReasonTo(CaseStatus to) {
        return to == CLOSED || to.ordinal() < ordinal();
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Is this move one a case makes by itself as the work proceeds: onward among open states? */
    boolean advancesTo(CaseStatus to) {
        return isOpen() && to.isOpen() && to.ordinal() > ordinal() && MOVES.allows(this, to);
    }
}
