package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sleepclinic.kernel.Phi;

/**
 * A patient's own page: demographics as they stand.
 *
 * @param registeredBy display name
 * @param version      what a correction must name, so that nobody's change is overwritten unseen
 */
@Phi
public record PatientView(PatientId id, Mrn mrn, Demographics demographics, LocalDate deceasedOn, Instant registeredAt,
        String registeredBy, int version) implements Serializable {
    @Override
    public String toString() {
        return "PatientView[" + id + "]";
    }
}
