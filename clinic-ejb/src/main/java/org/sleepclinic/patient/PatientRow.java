package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A patient in a list.
 *
 * @param openCase       newest case that is not closed, or null; {@code casefile.CaseId} by value
 * @param openCaseNumber its number, shown as C-2041; null without an open case
 * @param openCaseStatus its status by name, or null
 */
@Phi
public record PatientRow(PatientId id, Mrn mrn, PersonName name, LocalDate birthDate, Sex sex, String phone,
        LocalDate deceasedOn, UUID openCase, Long openCaseNumber, String openCaseStatus) implements Serializable {
    @Override
    public String toString() {
        return "PatientRow[" + id + "]";
    }
}
