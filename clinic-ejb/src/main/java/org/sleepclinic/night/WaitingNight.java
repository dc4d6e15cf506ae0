package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;

/**
 * A signed order that waits for a bed.
 *
 * @param number   shown as O-5490
 * @param name     SURNAME, Given
 * @param tests    names of its tests
 * @param priority ROUTINE, URGENT, SAME_DAY or EMERGENCY
 * @param since    when it was signed
 * @param days     how many days it has waited
 * @param dueBy    when it is wanted, or null
 * @param sameDay  the patient can come when told on the same day
 * @param repeat   a night was recorded already and must be repeated
 */
@Phi
public record WaitingNight(UUID order, long number, UUID patient, String name, LocalDate birthDate, Mrn mrn,
        String tests, String priority,
        Instant since, int days, LocalDate dueBy, boolean sameDay, boolean repeat) implements Serializable {
    @Override
    public String toString() {
        return "WaitingNight[O-" + number + "]";
    }
}
