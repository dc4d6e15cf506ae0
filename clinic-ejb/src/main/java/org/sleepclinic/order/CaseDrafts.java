package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/** The drafts of a case, whole, oldest first: what a physician signs under the patient's name. */
@Phi
public record CaseDrafts(PatientId patient, List<OrderView> orders) implements Serializable {
    public CaseDrafts {
        orders = List.copyOf(orders);
    }

    @Override
    public String toString() {
        return "CaseDrafts" + orders;
    }
}
