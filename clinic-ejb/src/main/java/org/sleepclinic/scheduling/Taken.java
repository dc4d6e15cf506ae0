package org.sleepclinic.scheduling;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TimeSlot;

/**
 * The appointment that is in the way.
 *
 * @param ofResource whether the resource is taken, or the patient
 * @param patientId  whose it is
 * @param patient    SURNAME, Given
 * @param bookedBy   display name of whoever booked it
 */
@Phi
record Taken(UUID appointment, boolean ofResource, String resource, TimeSlot slot, UUID patientId, String patient,
        String bookedBy) {
    /**
     * Says it: {@code scheduling.taken.resource} (resource, when, patient, booked by) or
     * {@code scheduling.taken.patient} (patient, when, resource, booked by), at {@code time}. Whoever reads it is shown
     * a patient, and the audit knows.
     */
    DomainException refusal(ZoneId zone, Audit audit) {
        audit.listed(Set.of(patientId), "appointment.taken");
        String when = ClinicMoments.write(slot, zone);
        DomainException refused = ofResource
                ? new DomainException("scheduling.taken.resource", resource, when, patient, bookedBy)
                : new DomainException("scheduling.taken.patient", patient, when, resource, bookedBy);
        return refused.at("time");
    }

    @Override
    public String toString() {
        return "Taken[" + appointment + "]";
    }
}
