package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/**
 * One final report nobody has reviewed.
 *
 * @param patientName FAMILY, Given
 * @param caseNumber  shown as C-2041, or null
 * @param waitingSince when it became final
 * @param values      all its values counted
 * @param flagged     those outside their range, gravest first, at most four
 */
@Phi
public record ReviewRow(ReportVersion seen, PatientId patient, String patientName, LocalDate birthDate, UUID caseId,
        Long caseNumber, ReportCategory category, Flag worst, Instant takenAt, Instant waitingSince, boolean amended,
        int values, List<Flagged> flagged) implements Serializable {
    /** One value outside its range. */
    public record Flagged(String name, Quantity value, Flag flag) implements Serializable {
    }

    /** May be acknowledged without opening: every value has a range and lies in it. */
    public boolean isAllInRange() {
        return worst == Flag.NORMAL;
    }

    @Override
    public String toString() {
        return "ReviewRow[" + seen.id() + "]";
    }
}
