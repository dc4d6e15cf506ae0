package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;

/**
 * One agent a physician may decide on, with what speaks for and against it in this patient.
 *
 * @param says    of its place in the order
 * @param ladder  by which it is raised, or null: doses by the current product information
 * @param band    what the kidneys allow, or null: no bands, or the clearance is not known
 * @param banded  the dose depends on the kidneys
 * @param start   the first dose, or null without a ladder
 * @param notices gravest first
 * @param gate    of valproate, or null
 * @param taken   a treatment with it runs already
 */
@Phi
public record Option(Agent agent, Place place, String says, Evidence evidence, String source, Ladder ladder,
        RenalBand band, boolean banded, Dose start, List<SafetyNotice> notices, Gate gate,
        boolean taken) implements Serializable {
    public Option {
        notices = List.copyOf(notices);
    }

    /** What speaks against it, the place in the order left out, which says so itself. */
    public List<SafetyNotice> against() {
        return notices.stream().filter(notice -> notice.level() != Level.NOTE && !notice.code().equals("LINE"))
                .toList();
    }

    public List<SafetyNotice> notes() {
        return notices.stream().filter(notice -> notice.level() == Level.NOTE).toList();
    }

    public boolean isStopped() {
        return notices.stream().anyMatch(notice -> notice.level() == Level.STOP);
    }

    public boolean isAsksReason() {
        return notices.stream().anyMatch(notice -> notice.level().needsReason());
    }

    /** The valproate gate wants the second specialist's reason too. */
    public boolean isAsksSecondReason() {
        return gate != null && gate.twoSpecialists();
    }

    @Override
    public String toString() {
        return "Option[" + agent.code() + "]";
    }
}
