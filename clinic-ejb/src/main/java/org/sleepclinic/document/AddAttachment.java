package org.sleepclinic.document;

import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * A scan to keep.
 *
 * @param caseId  the case it belongs to, or null while there is none
 * @param title   what the list calls it; empty for its kind
 * @param content the file's bytes
 */
@Phi
public record AddAttachment(PatientId patient, UUID caseId, AttachmentKind kind, String title, byte[] content) {
    @Override
    public String toString() {
        return "AddAttachment[" + kind + "]";
    }
}
