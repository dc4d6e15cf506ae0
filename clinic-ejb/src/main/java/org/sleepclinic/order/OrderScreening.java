package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.screening.FrozenAnswer;
import org.sleepclinic.screening.StudyCheck;

/**
 * The safety questions of one order: as they stand now, and as they stood when it was signed.
 *
 * @param checks empty where nothing is asked
 * @param signed empty while it is a draft
 */
@Phi
public record OrderScreening(OrderRow order, List<StudyCheck> checks,
        List<FrozenAnswer> signed) implements Serializable {
    public OrderScreening {
        checks = List.copyOf(checks);
        signed = List.copyOf(signed);
    }

    @Override
    public String toString() {
        return "OrderScreening[O-" + order.number() + "]";
    }
}
