package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * A note.
 *
 * @param addendumTo the note it adds to, or null
 * @param body       plain text, at most 10,000 characters
 * @param author     display name
 * @param signedAt   null while a draft
 */
@Phi
public record NoteView(UUID id, CaseId caseId, PatientId patient, NoteKind kind, UUID addendumTo, NoteStatus status,
        String body, UUID authorId, String author, Instant startedAt, Instant signedAt, String voidReason,
        int version) implements Serializable {
    @Override
    public String toString() {
        return "NoteView[" + id + "]";
    }
}
