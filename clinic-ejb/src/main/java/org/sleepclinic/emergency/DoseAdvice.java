package org.sleepclinic.emergency;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/**
 * One way to give a medicine, counted for this patient.
 *
 * @param dose    null while it cannot be told; {@code missing} says why
 * @param missing WEIGHT, ADULT or null
 * @param weight  what it was counted with: "80 kg"; or null
 * @param capped  the amount before the cap, or null
 * @param warned  its warning is about this patient and wants a reason; it never blocks
 * @param given  its substance was given as a second line already: another one is tried (5.1.7)
 */
@Phi
public record DoseAdvice(DoseWay way, Quantity dose, String missing, String weight, String capped,
        boolean warned, boolean given) implements Serializable {
    static DoseAdvice of(DoseWay way, Finding<Quantity> counted, boolean warned, boolean given) {
        return new DoseAdvice(way, counted.outcome().orElse(null),
                counted.missing().stream().findFirst().orElse(null), seen(counted, "weight"),
                seen(counted, "capped"), warned, given);
    }

    private static String seen(Finding<Quantity> counted, String input) {
        return counted.reasons().stream().filter(reason -> reason.input().equals(input)).map(Reason::seen).findFirst()
                .orElse(null);
    }

    /** The amount to begin a record with; null where the text alone is known. */
    public BigDecimal amount() {
        return dose == null ? null : dose.amount();
    }

    @Override
    public String toString() {
        return "DoseAdvice[" + way.code() + "]";
    }
}
