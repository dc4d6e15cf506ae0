package org.sleepclinic.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.ToldValue;

/**
 * One piece of work: whom, what is waiting, since when, who holds it.
 *
 * @param patient     null, as are the name and the day of birth, where somebody called for help for a person nobody named
 * @param patientName SURNAME, Given
 * @param caseNumber  shown as C-2041; null when the work belongs to no case
 * @param subject     the record to open
 * @param code        its state, priority or step code
 * @param text        what is waiting, ready to read; null for a result, whose values say it, and where the
 *                    reader may not know
 * @param tests       how many tests are ordered, {@code text} naming them; 0 for work that is no order
 * @param since       waiting since
 * @param due         when it should be done; may be null
 * @param flag        worst flag of a result, EMERGENCY of a step, room of a visit; may be null
 * @param holder      who holds it; may be null
 * @param values      of a result
 * @param why         why it matters
 */
@Phi
public record WorkRow(UUID patient, String patientName, LocalDate birthDate, UUID caseId, Long caseNumber, UUID subject,
        String code, String text, int tests, Instant since, Instant due, String flag, String holder,
        List<ToldValue> values,
        Why why) implements Serializable {
    public WorkRow {
        values = List.copyOf(values);
    }

    /**
     * Why a result matters, or what stands before a diagnosis.
     *
     * @param alert      an alert nobody has answered, raised by this result or in this case; null when there is none
     * @param emergency  that alert is one
     * @param step       the open step of a plan that waits for it, or null
     * @param indication what the tests were asked for, or null
     */
    public record Why(UUID alert, boolean emergency, String step, String indication) implements Serializable {
        public boolean isUnanswered() {
            return alert != null;
        }
    }

    /** A step later than the clinic allows. */
    public boolean isOverdue(Overdue now) {
        return due != null && now.is(due, "EMERGENCY".equals(flag));
    }

    WorkRow withoutText() {
        return new WorkRow(patient, patientName, birthDate, caseId, caseNumber, subject, code, null, tests, since, due,
                flag, holder, values, why);
    }

    @Override
    public String toString() {
        return "WorkRow[" + subject + "]";
    }
}
