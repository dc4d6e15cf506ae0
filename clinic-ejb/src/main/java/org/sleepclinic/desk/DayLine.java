package org.sleepclinic.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.scheduling.AppointmentStatus;

/**
 * One appointment in the desk's list of a day.
 *
 * @param name        SURNAME, Given
 * @param mrn         nine digits
 * @param interpreter language, or null
 * @param tests       how many tests its order has; 0 for a visit
 */
@Phi
public record DayLine(UUID id, UUID patient, String name, String mrn, LocalDate birthDate, String phone,
        String interpreter, String purpose, int tests, String with, Instant start, Instant end,
        AppointmentStatus status) implements Serializable {
    @Override
    public String toString() {
        return "DayLine[" + id + "]";
    }
}
