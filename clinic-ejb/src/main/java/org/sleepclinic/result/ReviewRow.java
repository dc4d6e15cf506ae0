package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/**
 * One final report nobody has reviewed.
 *
 * @param patientName FAMILY, Given
 * @param caseNumber  shown as C-2041, or null
 * @param rhythm     of an ECG, or null
 * @param notes      what to bear in mind when reading it
 * @param waitingSince when it became final
 * @param values      all its values counted
 * @param flagged     those outside their range, gravest first, at most four
 */
@Phi
public record ReviewRow(ReportVersion seen, PatientId patient, String patientName, LocalDate birthDate, UUID caseId,
        Long caseNumber, ReportCategory category, Flag worst, Rhythm rhythm, Set<QualityNote> notes, Instant takenAt,
        Instant waitingSince, boolean amended, int values, List<Flagged> flagged) implements Serializable {
    /**
     * One value outside its range, in the one unit of its analyte, rounded.
     *
     * @param qualitative 1 is positive
     * @param bound       where it is told only as less or more than the value; null: exact
     */
    public record Flagged(String name, Quantity value, boolean qualitative, Flag flag,
            Bound bound) implements Serializable {
    }

    /** May be acknowledged without opening: every value lies in its range, and there is nothing else to look at. */
    public boolean isUnremarkable() {
        return !Remarkable.is(worst, notes, rhythm);
    }

    ReviewRow flagged(List<Flagged> values) {
        return new ReviewRow(seen, patient, patientName, birthDate, caseId, caseNumber, category, worst, rhythm, notes,
                takenAt, waitingSince, amended, this.values, values);
    }

    /** A rhythm a doctor should be told of. */
    public boolean hasOtherRhythm() {
        return Remarkable.isRemarkable(rhythm);
    }

    @Override
    public String toString() {
        return "ReviewRow[" + seen.id() + "]";
    }
}
