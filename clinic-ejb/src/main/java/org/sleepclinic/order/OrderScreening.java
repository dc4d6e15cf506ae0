package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.screening.FrozenAnswer;
import org.sleepclinic.screening.StudyCheck;

/**
 * The safety questions of one order: as they stand now, and as they stood when it was signed.
 *
 * @param checks      empty where nothing is asked
 * @param signed      empty while it is a draft
 * @param overridable a physician may go on in spite of what stands in the way
 */
@Phi
public record OrderScreening(OrderRow order, List<StudyCheck> checks,
        List<FrozenAnswer> signed, boolean overridable) implements Serializable {
    public OrderScreening {
        checks = List.copyOf(checks);
        signed = List.copyOf(signed);
    }

    /** What who overrides has seen, see {@link StudyCheck#inTheWay}. */
    public Set<String> inTheWay() {
        return checks.stream().flatMap(check -> check.inTheWay().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "OrderScreening[O-" + order.number() + "]";
    }
}
