package org.sleepclinic.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One piece of work: whom, what is waiting, since when, who holds it.
 *
 * @param patientName SURNAME, Given
 * @param caseNumber  shown as C-2041; null when the work belongs to no case
 * @param subject     the record to open
 * @param code        its state, priority or step code
 * @param text        what is waiting, ready to read
 * @param since       waiting since
 * @param due         when it should be done; may be null
 * @param flag        worst flag, OVERDUE …; may be null
 * @param holder      who holds it; may be null
 */
@Phi
public record WorkRow(UUID patient, String patientName, LocalDate birthDate, UUID caseId, Long caseNumber, UUID subject,
        String code, String text, Instant since, Instant due, String flag, String holder) implements Serializable {
    @Override
    public String toString() {
        return "WorkRow[" + subject + "]";
    }
}
