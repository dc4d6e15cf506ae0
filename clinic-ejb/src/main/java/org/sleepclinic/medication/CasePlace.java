package org.sleepclinic.medication;

import java.util.List;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * Where a treatment is chosen.
 *
 * @param seizures types of the patient's seizures as they are treated, the leading one first
 * @param codes    ICD-10-CM codes of the epilepsies that stand
 */
@Phi
record CasePlace(PatientId patient, CaseStatus status, List<Subject> seizures, List<String> codes) {
    CasePlace {
        seizures = List.copyOf(seizures);
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "CasePlace";
    }
}
