package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.screening.StudyCheck;

/**
 * The drafts of a case, whole, oldest first: what a physician signs under the patient's name.
 *
 * @param checks the safety questions of those that are studies
 */
@Phi
public record CaseDrafts(PatientId patient, List<OrderView> orders, List<StudyCheck> checks) implements Serializable {
    public CaseDrafts {
        orders = List.copyOf(orders);
        checks = List.copyOf(checks);
    }

    /** The safety questions of one of them. */
    public Optional<StudyCheck> check(OrderId id) {
        return checks.stream().filter(check -> check.order().equals(id.value())).findFirst();
    }

    @Override
    public String toString() {
        return "CaseDrafts" + orders;
    }
}
