package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;

/**
 * A signed order that waits for a time.
 *
 * @param number   O-5490 without its letter
 * @param name     FAMILY, Given
 * @param tests    names of what is asked for
 * @param priority ROUTINE, URGENT, SAME_DAY or EMERGENCY
 * @param dueBy    when it is wanted, or null
 */
@Phi
public record WaitingOrder(UUID order, long number, UUID patient, String name, LocalDate birthDate, Mrn mrn,
        String tests, String priority, LocalDate dueBy) implements Serializable {
    @Override
    public String toString() {
        return "WaitingOrder[O-" + number + "]";
    }
}
