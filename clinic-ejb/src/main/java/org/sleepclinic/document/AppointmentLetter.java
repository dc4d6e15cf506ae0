package org.sleepclinic.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.patient.PatientId;

/**
 * What a letter about an appointment says.
 *
 * @param salutation  Ms Hannah Okonkwo
 * @param greeting    Ms Okonkwo; with the given name where no title is known
 * @param interpreter language, or null where none is needed
 * @param purpose     what it is for
 * @param with        with whom, or where
 * @param person      with whom, rather than where
 * @param before      when it was before it was moved to another time, or null
 * @param reason      why it was moved or cancelled, as somebody said; or null
 * @param preparation what the patient does before, each once
 * @param caseId      its case, or null
 * @param printedAt   when it was printed last for this time, or null
 * @param printedBy   display name, or null
 * @param mrn         what the letter goes by when the patient calls
 */
@Phi
public record AppointmentLetter(UUID appointment, PatientId patient, UUID caseId, LetterKind kind, String salutation,
        String greeting, String address, String interpreter, String purpose, String with, boolean person, Instant start,
        Instant end, Instant before,
        String reason, List<String> preparation, Instant printedAt, String printedBy, Mrn mrn) implements Serializable {
    public AppointmentLetter {
        preparation = List.copyOf(preparation);
    }

    @Override
    public String toString() {
        return "AppointmentLetter[" + appointment + "]";
    }
}
