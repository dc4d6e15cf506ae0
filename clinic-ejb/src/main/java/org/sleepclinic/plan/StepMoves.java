package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.patient.PatientId;

/** Keeps what moved the due times of steps, each with an entry of the audit. */
@Dependent
class StepMoves {
    @Inject
    private PlanRepository plans;
    @Inject
    private Audit audit;

    void keep(PatientId patient, Collection<StepMove> moves) {
        moves.forEach(move -> {
            plans.add(move);
            audit.changed(patient.value(), "plan.moved", move.step());
        });
    }
}
