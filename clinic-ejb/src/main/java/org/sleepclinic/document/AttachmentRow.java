package org.sleepclinic.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A scanned paper in a list.
 *
 * @param caseNumber shown as C-2041, or null
 * @param size       in bytes
 * @param voidReason null unless filed in error
 * @param version    to be given back with a change
 */
@Phi
public record AttachmentRow(UUID id, UUID patient, UUID caseId, Long caseNumber, AttachmentKind kind, String title,
        FileType type, int size, Instant addedAt, String addedBy, String voidReason, String voidedBy,
        int version) implements Serializable {
    public boolean isVoided() {
        return voidReason != null;
    }

    /** No case has it yet: it can be filed under one. */
    public boolean isUnfiled() {
        return caseId == null && !isVoided();
    }

    /** A letter that came before the case it asks for; no other paper follows a new case by itself. */
    public boolean isForANewCase() {
        return isUnfiled() && kind == AttachmentKind.REFERRAL;
    }

    @Override
    public String toString() {
        return "AttachmentRow[" + id + "]";
    }
}
