package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;

/**
 * A signed order that waits for a device to take home.
 *
 * @param number  shown as O-5490
 * @param name    SURNAME, Given
 * @param tests   names of its tests
 * @param kind    of the device it needs
 * @param daysOut for how many days it is usually out
 * @param dueBy   when it is wanted, or null
 * @param since   when it was signed
 */
@Phi
public record HomeOrder(UUID order, long number, UUID patient, UUID caseId, String name, LocalDate birthDate, Mrn mrn,
        String tests, DeviceKind kind,
        int daysOut, String priority, LocalDate dueBy, Instant since) implements Serializable {
    @Override
    public String toString() {
        return "HomeOrder[O-" + number + "]";
    }
}
