package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.Set;

/**
 * What stands before valproate.
 *
 * @param twoSpecialists a second specialist must say so too, with a reason
 * @param pregnant       known to be: a STOP at any age
 * @param asks           what must be on record
 */
public record Gate(boolean twoSpecialists, boolean pregnant, Set<Ask> asks) implements Serializable {
    /** One thing on record. */
    public enum Ask {
        CONTRACEPTION,
        PREGNANCY_TEST,
        PREVENTION,
        FERTILITY,
        /** Pregnant: what valproate does to the child was explained, and asked for all the same. */
        UNBORN_CHILD
    }

    public Gate {
        asks = Set.copyOf(asks);
    }

    /** Is this asked? For pages. */
    public boolean asks(String what) {
        return asks.contains(Ask.valueOf(what));
    }
}
