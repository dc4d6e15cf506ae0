package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PersonName;
import org.sleepclinic.patient.Sex;

/**
 * A case in a list.
 *
 * @param suspicions  conditions raised or confirmed; empty for readers who may not know
 * @param referrer    who sent the patient, or null
 * @param responsible display name of the physician who answers for it, or null
 */
@Phi
public record CaseRow(CaseId id, long number, PatientId patient, Mrn mrn, PersonName name, LocalDate birthDate, Sex sex,
        CaseStatus status, Urgency urgency, String complaint, String referrer, String responsible, Instant openedAt,
        List<Condition> suspicions) implements Serializable {
    public CaseRow {
        suspicions = List.copyOf(suspicions);
    }

    /** C-2041. */
    public String shownNumber() {
        return new CaseNumber(number).toString();
    }

    /** For readers who may not know what is suspected. */
    CaseRow withoutSuspicions() {
        return new CaseRow(id, number, patient, mrn, name, birthDate, sex, status, urgency, complaint, referrer,
                responsible,
                openedAt,
                List.of());
    }

    @Override
    public String toString() {
        return "CaseRow[" + id + "]";
    }
}
