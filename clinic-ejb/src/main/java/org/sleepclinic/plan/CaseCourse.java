package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * The plans of a case as its page shows them.
 *
 * @param plans     active ones first
 * @param discharge how the discharge criteria of the plans not stopped stand; empty where there are none
 */
@Phi
public record CaseCourse(PatientBanner banner, List<PlanView> plans,
        List<DischargeCheck> discharge) implements Serializable {
    public CaseCourse {
        plans = List.copyOf(plans);
        discharge = List.copyOf(discharge);
    }

    @Override
    public String toString() {
        return "CaseCourse" + plans;
    }
}
