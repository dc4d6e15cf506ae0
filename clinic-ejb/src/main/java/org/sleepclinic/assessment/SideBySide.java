package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.SuspicionView;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * The conditions of a case to be compared.
 *
 * @param sheet      its intake without the patient's lists, with what each rule says of it
 * @param suspicions as raised in the case, dismissed ones too, oldest first
 */
@Phi
public record SideBySide(PatientBanner banner, IntakeSheet sheet,
        List<SuspicionView> suspicions) implements Serializable {
    public SideBySide {
        suspicions = List.copyOf(suspicions);
    }

    @Override
    public String toString() {
        return "SideBySide";
    }
}
