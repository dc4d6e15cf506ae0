package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * The plans of a case as its page shows them.
 *
 * @param plans     active ones first
 * @param shared    by open step: steps of other plans that ask for the same
 * @param conflicts where plans that run get in each other's way, gravest first
 * @param discharge how the discharge criteria of the plans not stopped stand; empty where there are none
 */
@Phi
public record CaseCourse(PatientBanner banner, List<PlanView> plans, Map<PlanStepId, List<SharedStep>> shared,
        List<PlanConflict> conflicts, List<DischargeCheck> discharge) implements Serializable {
    public CaseCourse {
        plans = List.copyOf(plans);
        shared = Map.copyOf(shared);
        conflicts = List.copyOf(conflicts);
        discharge = List.copyOf(discharge);
    }

    @Override
    public String toString() {
        return "CaseCourse" + plans;
    }
}
