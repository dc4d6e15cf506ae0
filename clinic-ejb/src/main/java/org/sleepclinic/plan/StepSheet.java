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
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.protocol.StepDefinition;

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
 */
@Phi
public record StepSheet(PlanStepId id, int version, PatientBanner banner, NextStep head,
        ProtocolDefinition protocol, StepDefinition step, List<FindingCode> reported, Map<String, Offer> offers,
        List<SharedStep> also, List<SafetyNotice> safety, SeizureCheck seizure,
        List<DoseView> doses, List<DischargeCheck> discharge, boolean open, boolean mayAct,
        boolean mayDose) implements Serializable {
    /** A value of the laboratory, offered in the measure's unit. */
    @Phi
    public record Offer(BigDecimal amount, String unit, Instant takenAt) implements Serializable {
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
     */
    @Phi
    public record DoseView(String drug, BigDecimal amount, String unit, BigDecimal rate, Instant givenAt,
            String prescriber,
            String checker, String recordedBy, Quantity calcium) implements Serializable {
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
