package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/**
 * A dated exception of opening hours.
 *
 * @param opens       open once; else closed
 * @param resource    what it is of, or null
 * @param person      who is away, or null; neither is the whole clinic
 * @param target      name of the resource or person; null for the whole clinic
 * @param withdrawnAt since when it does not count any more, or null
 * @param settled     how many bookings were moved or cancelled for it
 * @param version     to be given back with a change
 */
public record ExceptionView(UUID id, boolean opens, UUID resource, UUID person, String target, TimeSlot slot,
        String reason, String madeBy, Instant madeAt, Instant withdrawnAt, String withdrawnBy, int settled,
        int version) implements Serializable {
    public boolean isWholeClinic() {
        return target == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
