package org.sleepclinic.medication;

import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** A treatment was begun, by whichever way somebody came to the page. */
@Phi
public record TreatmentBegun(PatientId patient, Purpose purpose, Medicine medicine) {
    @Override
    public String toString() {
        return "TreatmentBegun[" + patient + "]";
    }
}
