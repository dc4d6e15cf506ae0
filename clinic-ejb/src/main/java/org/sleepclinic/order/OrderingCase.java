package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * The case somebody orders for.
 *
 * @param complaint  what the patient came with
 * @param urgency    how soon the case must be seen, which what is ordered for it begins with
 * @param suspicions conditions raised or confirmed and not dismissed, such as {@code HYPOCALCAEMIA}; the page words
 *                   the indication from them
 */
@Phi
public record OrderingCase(CaseId caseId, PatientId patient, String complaint, OrderPriority urgency, boolean closed,
        List<String> suspicions) implements Serializable {
    public OrderingCase {
        suspicions = List.copyOf(suspicions);
    }

    @Override
    public String toString() {
        return "OrderingCase[" + caseId + "]";
    }
}
