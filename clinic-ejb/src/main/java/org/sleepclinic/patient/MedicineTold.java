package org.sleepclinic.patient;

import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * News: a medicine was put on a patient's list.
 *
 * @param label as written
 * @param code  of the medicine where it is known; or null
 */
@Phi
public record MedicineTold(PatientId patient, UUID fact, String label, String code) {
    @Override
    public String toString() {
        return "MedicineTold[" + fact + "]";
    }
}
