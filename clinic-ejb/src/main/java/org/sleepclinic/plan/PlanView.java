package org.sleepclinic.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * A plan with every step it opened, oldest first, and the steps of its protocol that may still come.
 *
 * @param versionId the version of the protocol it keeps
 * @param origin    what gave rise to it, in words
 * @param endReason why it was stopped, or null
 * @param newer     a newer version of the protocol is in effect; this plan keeps its own
 */
@Phi
public record PlanView(PlanId id, UUID caseId, UUID versionId, String protocol, String name, int version, boolean newer,
        PlanStatus status,
        Origin.Kind originKind, String origin, Instant startedAt, String startedBy, Instant endedAt, String endedBy,
        String endReason, Evidence evidence, String source, boolean approved, List<Passed> steps,
        List<Later> later) implements Serializable {
    /**
     * A step as this patient went through it.
     *
     * @param outcome  label of the outcome, or null
     * @param rule     what the deciding row says, or null
     * @param measured what was recorded, in words; the empty text when nothing was
     * @param corrected what was found wrong afterwards, and by whom; or null
     * @param overridden the checks that said STOP here, and who signed beside who completed it
     */
    @Phi
    public record Passed(PlanStepId id, String code, String title, StepStatus status, boolean emergency,
            String roleText,
            Instant activatedAt, Instant dueAt, Instant originalDueAt, String because, String postponed,
            String outcome,
            String chosenBy,
            String rule, String reason, Instant completedAt, String completedBy, String measured, String corrected,
            List<Overridden> overridden, boolean overdue) implements Serializable {
        public Passed {
            overridden = List.copyOf(overridden);
        }

        public boolean isOpen() {
            return status == StepStatus.OPEN;
        }

        @Override
        public String toString() {
            return "Passed[" + id + "]";
        }
    }

    /**
     * A STOP somebody went on in spite of.
     *
     * @param says     of the check
     * @param second   display name of the second prescriber
     * @param secondAt when the second prescriber signed; null of old, when whoever completed the step named the second
     */
    @Phi
    public record Overridden(String says, String reason, String second, Instant secondAt) implements Serializable {
        @Override
        public String toString() {
            return "Overridden";
        }
    }

    /** A step that may still come. */
    public record Later(String code, String title, String entry, String dueText) implements Serializable {
    }

    public PlanView {
        steps = List.copyOf(steps);
        later = status == PlanStatus.ACTIVE ? List.copyOf(later) : List.of();
    }

    /** Its steps that wait to be done. */
    public Set<PlanStepId> open() {
        return steps.stream().filter(Passed::isOpen).map(Passed::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Did it come to an emergency? Its page shows what was done then. */
    public boolean hasEmergency() {
        return steps.stream().anyMatch(Passed::emergency);
    }

    public boolean isActive() {
        return status == PlanStatus.ACTIVE;
    }

    /** HCA v1. */
    public String label() {
        return protocol + " v" + version;
    }

    @Override
    public String toString() {
        return "PlanView[" + id + "]";
    }
}
