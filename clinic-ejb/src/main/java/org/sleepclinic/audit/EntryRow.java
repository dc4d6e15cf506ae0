package org.sleepclinic.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Phi;

/**
 * One entry as shown.
 *
 * @param signer        whose co-signature it is or was said to be; empty for any other act
 * @param userName      who did it; for a failed sign-in whose account was tried, empty when nobody has the name
 * @param patientIds    the patients whose names are shown, at most {@link #NAMED}
 * @param patients      who these are
 * @param patientCount  how many patients the entry is about
 * @param correlationId finds the request in the log
 */
@Phi
public record EntryRow(UUID id, Instant at, String userName, Action action, String what, List<UUID> patientIds,
        List<Named> patients, int patientCount, UUID subjectId, String signer, String fromAddress,
        String correlationId) implements Serializable {
    /** A list of fifty is named by its first few. */
    static final int NAMED = 4;

    /** SURNAME, Given and the medical record number. */
    @Phi
    public record Named(String name, String mrn) implements Serializable {
        @Override
        public String toString() {
            return "patient of an audit entry";
        }
    }

    public EntryRow {
        patientIds = List.copyOf(patientIds);
        patients = List.copyOf(patients);
    }

    /** How many more patients than are named. */
    public int unnamed() {
        return patientCount - patients.size();
    }

    /** This patient, if the entry names it: who is asked for stands first. */
    Optional<Named> named(UUID patient) {
        int at = patientIds.indexOf(patient);
        return at < 0 ? Optional.empty() : Optional.of(patients.get(at));
    }

    /** The same without the names of the patients it is about. */
    EntryRow withoutPatients() {
        return new EntryRow(id, at, userName, action, what, List.of(), List.of(), patientCount, subjectId, signer,
                fromAddress, correlationId);
    }

    String cursor() {
        return at + "/" + id;
    }

    @Override
    public String toString() {
        return "audit entry " + id;
    }
}
