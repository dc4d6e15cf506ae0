package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.medication.Ladder.Context;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;

/**
 * One agent a physician may decide on, with what speaks for and against it in this patient.
 *
 * @param says    of its place in the order
 * @param ladder  by which it is raised, as the kidneys allow it, or null: doses by the current product information
 * @param paired  its pace depends on what else is taken
 * @param band    what the kidneys allow, or null: no bands, or the clearance is not known
 * @param banded  the dose depends on the kidneys
 * @param start   the first dose, or null without a ladder
 * @param frequencies how often it may be taken
 * @param notices gravest first
 * @param gate    of valproate, or null
 * @param taken   a treatment with it runs already
 * @param staying entries of the patient's list that hold it and another medicine: they do not give way to it
 */
@Phi
public record Option(Agent agent, Place place, String says, Evidence evidence, String source, Ladder ladder,
        boolean paired,
        RenalBand band, boolean banded, Dose start, List<Frequency> frequencies, List<SafetyNotice> notices, Gate gate,
        boolean taken, List<String> staying) implements Serializable {
    public Option {
        frequencies = List.copyOf(frequencies);
        notices = List.copyOf(notices);
        staying = List.copyOf(staying);
    }

    /** The ladder stands on medicines nobody has recorded, or that no check knows by their names. */
    public boolean isAssumed() {
        return speaks(TreatmentReview.ASSUMED)
                || paired && ladder != null && ladder.context() == Context.ALONE
                        && speaks(TreatmentReview.NOT_RECOGNISED);
    }

    private boolean speaks(String code) {
        return notices.stream().anyMatch(notice -> notice.code().equals(code));
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
