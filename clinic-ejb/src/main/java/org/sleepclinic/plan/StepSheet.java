package org.sleepclinic.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.SeizureCheck;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepKnowledge;

/**
 * Everything the page of one step shows.
 *
 * @param reported  symptoms of low calcium the patient told and nobody has looked for since; where they matter here
 * @param offers    the laboratory's value each measure can take over, by measure code
 * @param also      open steps of other plans that ask for the same
 * @param safety    the safety checks that speak, gravest first
 * @param seizure   what could have provoked the seizure, where the step asks about it; else null
 * @param doses     emergency doses given at this step, oldest first
 * @param discharge what must hold before the case is let go, where this step may end the plan; else empty
 * @param open      the step waits to be done
 * @param mayAct    the caller's roles fit the step
 * @param mayDose   the caller may keep what was given by vein
 * @param beside    what the record knows, what guidelines recommend, which medicines matter
 */
@Phi
public record StepSheet(PlanStepId id, int version, PatientBanner banner, NextStep head,
        ProtocolDefinition protocol, StepDefinition step, List<FindingCode> reported, Map<String, Offer> offers,
        List<SharedStep> also, List<SafetyNotice> safety, SeizureCheck seizure,
        List<DoseView> doses, List<DischargeCheck> discharge, boolean open, boolean mayAct,
        boolean mayDose, Beside beside) implements Serializable {
    /**
     * What stands beside a step.
     *
     * @param known     what the patient's record answers, by measure code
     * @param knowledge of the step
     * @param medicines of the patient's that matter here
     * @param moves     how its due time moved and why, oldest first
     */
    @Phi
    public record Beside(Map<String, Known> known, StepKnowledge knowledge, List<Listed> medicines,
            List<Move> moves) implements Serializable {
        public Beside {
            known = Map.copyOf(known);
            medicines = List.copyOf(medicines);
            moves = List.copyOf(moves);
        }

        @Override
        public String toString() {
            return "Beside";
        }
    }

    /**
     * An answer the record knows.
     *
     * @param from      INTAKE, RECORD or PLAN: where it is known from; AGE_RULE: nobody told, a rule derives it
     * @param at        when it was told; null for what the record holds, the plan carries on or a rule derives
     * @param lastKnown told too long ago to stand for today's answer, or not told at all: no answer until somebody says so
     */
    @Phi
    public record Known(Measured value, From from, Instant at, boolean lastKnown) implements Serializable {
        public Known(Measured value, From from) {
            this(value, from, null, false);
        }

        Known asLastKnown() {
            return new Known(value, from, at, true);
        }

        /** Where an answer is known from. */
        public enum From {
            INTAKE,
            RECORD,
            PLAN,
            /** {@link org.sleepclinic.patient.Childbearing}: by the age alone. */
            AGE_RULE
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /** The due time moved from one moment to another, and what moved it. */
    @Phi
    public record Move(Instant from, Instant to, String why, Instant at, String by) implements Serializable {
        @Override
        public String toString() {
            return "Move";
        }
    }

    /** A medicine on the patient's list that matters at this step, and why. */
    @Phi
    public record Listed(String medicine, String says, Evidence evidence, String source) implements Serializable {
        @Override
        public String toString() {
            return "Listed";
        }
    }

    /**
     * A value of the laboratory, offered in the measure's unit.
     *
     * @param lastKnown too old to stand for today's: shown with its day, taken over only by whoever says that it still holds
     * @param bound     told only as less or more than the amount: no number a table could take, and an older one is not today's
     */
    @Phi
    public record Offer(BigDecimal amount, String unit, Instant takenAt, boolean lastKnown,
            Bound bound) implements Serializable {
        public Offer(BigDecimal amount, String unit, Instant takenAt) {
            this(amount, unit, takenAt, false, null);
        }

        public boolean isExact() {
            return bound == null;
        }

        Offer asLastKnown() {
            return new Offer(amount, unit, takenAt, true, bound);
        }

        @Override
        public String toString() {
            return "Offer";
        }
    }

    /**
     * A dose as it was given.
     *
     * @param calcium elemental calcium an hour of the protocol's own mixture at this rate; null for a bolus, another
     *                medicine, or without a rate
     * @param struck  why it was struck out again, and by whom; null while it counts
     */
    @Phi
    public record DoseView(String drug, BigDecimal amount, String unit, BigDecimal rate, Instant givenAt,
            String prescriber,
            String checker, String recordedBy, Quantity calcium, String struck) implements Serializable {
        @Override
        public String toString() {
            return "DoseView";
        }
    }

    public StepSheet {
        reported = List.copyOf(reported);
        offers = Map.copyOf(offers);
        also = List.copyOf(also);
        safety = List.copyOf(safety);
        doses = List.copyOf(doses);
        discharge = List.copyOf(discharge);
    }

    /** The step has a table that does not hold for a patient of this age. */
    public boolean isTableSetAside() {
        return !step.isDecidedByTable() && protocol.step(step.id()).isDecidedByTable();
    }

    /** What the record answers, to take over. */
    public Optional<Known> known(String measure) {
        return Optional.ofNullable(beside.known().get(measure));
    }

    public CaseId caseId() {
        return new CaseId(head.caseId());
    }

    /** The laboratory's value to take over. */
    public Optional<Offer> offer(String measure) {
        return Optional.ofNullable(offers.get(measure));
    }

    @Override
    public String toString() {
        return "StepSheet[" + id + "]";
    }
}
