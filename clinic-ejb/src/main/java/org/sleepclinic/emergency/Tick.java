package org.sleepclinic.emergency;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.plan.PlanStepId;

/**
 * One line of the checklist: a step that was done, waits, or may still come.
 *
 * @param id      null while it has not been opened
 * @param version as read, to tick it off by
 * @param done    when it was ticked off, or null
 * @param by      who did
 * @param answers what ticks it off here with one press; empty where the step asks for more
 * @param dosed   a medicine is given here
 * @param given   a dose recorded here counts
 * @param remarks what was said beside it afterwards, or why no dose was given; null: nothing
 * @param ways    how, counted for this patient
 */
@Phi
public record Tick(PlanStepId id, int version, String code, String title, String action, String stop, String dueText,
        Instant dueAt, Instant done, String by, String outcome, List<QuickAnswer> answers, boolean dosed,
        boolean given, String remarks, List<DoseAdvice> ways) implements Serializable {
    public Tick {
        answers = List.copyOf(answers);
        ways = List.copyOf(ways);
    }

    public boolean isOpen() {
        return id != null && done == null;
    }

    public boolean isDone() {
        return done != null;
    }

    /** Done, and its medicine was not given: the tick tells of no dose. */
    public boolean isWithoutDose() {
        return isDone() && dosed && !given;
    }

    /** Here a dose waits to be recorded. */
    public boolean isAskingDose() {
        return isOpen() && dosed && !given;
    }

    @Override
    public String toString() {
        return "Tick[" + code + "]";
    }
}
