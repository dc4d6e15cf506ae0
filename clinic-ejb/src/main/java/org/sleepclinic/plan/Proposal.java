package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * A plan the clinic advises for a case, and why. The clinician decides.
 *
 * @param starts    START steps to choose from, the advised ones marked
 * @param ruleId    the rule that advises it
 * @param reasons   inputs seen
 * @param missing   inputs that are missing where the rule could not decide
 * @param emergency begin now
 * @param conflicts what starting it would set against the plans that run, gravest first
 * @param running   an active plan of this protocol exists already
 */
@Phi
public record Proposal(String protocol, String name, UUID versionId, int version, boolean oneStart, List<Start> starts,
        Origin origin, String ruleId, List<Reason> reasons, Set<String> missing, boolean emergency, boolean running,
        List<PlanConflict> conflicts,
        Evidence evidence, String source, boolean approved) implements Serializable {
    /** A step the plan may open with. */
    public record Start(String code, String title, String entry, String dueText, String roleText, boolean emergency,
            boolean advised) implements Serializable {
    }

    public Proposal {
        starts = List.copyOf(starts);
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
        conflicts = List.copyOf(conflicts);
    }

    /** The same beside the plans that run. */
    Proposal beside(List<PlanConflict> others) {
        return new Proposal(protocol, name, versionId, version, oneStart, starts, origin, ruleId, reasons, missing,
                emergency, running, others, evidence, source, approved);
    }

    /** A nurse begins it: an emergency is advised, or it begins with nothing else. */
    public boolean isForNurses() {
        return emergency || starts.stream().allMatch(Start::emergency);
    }

    /** Codes of the advised steps. */
    public List<String> advised() {
        return starts.stream().filter(Start::advised).map(Start::code).toList();
    }

    @Override
    public String toString() {
        return "Proposal[" + protocol + "]";
    }
}
