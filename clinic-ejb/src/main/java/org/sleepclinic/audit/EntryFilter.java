package org.sleepclinic.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.AuditEntry.Action;

/**
 * Which entries to show; null and blank mean any.
 *
 * @param patient an MRN, the beginning of a name, or a patient's id
 * @param user    who did it, or tried to
 * @param from    not before
 * @param to      before
 */
public record EntryFilter(String patient, UUID user, Instant from, Instant to, Action action) implements Serializable {
    /** Everything. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null);

    public EntryFilter {
        patient = patient == null ? "" : patient.strip();
    }
}
