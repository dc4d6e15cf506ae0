package org.sleepclinic.patient;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * Where to send the ambulance and whom to call (D14); what was never recorded is null.
 *
 * @param kin name, relation and phone of the next of kin
 */
@Phi
public record Whereabouts(PatientId patient, String phone, String address, String kin) implements Serializable {
    @Override
    public String toString() {
        return "Whereabouts[" + patient + "]";
    }
}
