package org.sleepclinic.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.Slice;

/** Who looked at whom, for administrators; and what the web tier refused, for whoever asks later. */
@Stateless
@Boundary
public class AuditFacade {
    private static final int PAGE = 50;
    private static final int EXPORTED = 1000;
    private static final int LONGEST_WHAT = 200;

    @Inject
    private EntryQueries queries;
    @Inject
    private Audit audit;

    /** Keeps that the web tier refused something, such as {@code page /audit/list.xhtml}, to whoever the caller is. */
    @PermitAll
    public void refused(String what) {
        audit.add(Action.REFUSED, Set.of(), what.substring(0, Math.min(what.length(), LONGEST_WHAT)), null);
    }

    /** Does the text of this filter fit any patient? Nothing found then means that nobody looked. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public boolean knowsPatient(EntryFilter filter) {
        audit.administered("audit.patient", null);
        return queries.knowsPatient(filter);
    }

    /**
     * Who looked at one patient: fifty entries, newest first, from after {@code cursor}; other patients in them unnamed. Refuses
     * {@code unknown}.
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PHYSICIAN})
    public Looks looksAt(UUID patient, EntryFilter filter, String cursor) {
        Slice<EntryRow> named = looks(patient, filter, cursor, PAGE);
        EntryRow.Named whose = named.rows().stream().flatMap(row -> row.named(patient).stream()).findFirst()
                .orElseGet(() -> queries.patient(patient));
        audit.read(patient, "audit.looks", patient);
        return new Looks(whose, withoutPatients(named));
    }

    /** The same to take along, {@value #EXPORTED} entries a piece: the next piece begins after the cursor of the last. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PHYSICIAN})
    public Slice<EntryRow> exported(UUID patient, EntryFilter filter, String cursor) {
        audit.read(patient, "audit.export", patient);
        return withoutPatients(looks(patient, filter, cursor, EXPORTED));
    }

    private Slice<EntryRow> looks(UUID patient, EntryFilter filter, String cursor, int size) {
        return Slice.of(queries.newest(filter.of(patient), cursor, size), size, EntryRow::cursor);
    }

    private static Slice<EntryRow> withoutPatients(Slice<EntryRow> slice) {
        return new Slice<>(slice.rows().stream().map(EntryRow::withoutPatients).toList(), slice.next());
    }

    /** Fifty entries, newest first, from after {@code cursor} (null: from the newest). The patients shown are listed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<EntryRow> entries(EntryFilter filter, String cursor) {
        List<EntryRow> rows = queries.newest(filter, cursor, PAGE);
        Slice<EntryRow> slice = Slice.of(rows, PAGE, EntryRow::cursor);
        Set<UUID> shown = new HashSet<>();
        slice.rows().forEach(row -> shown.addAll(row.patientIds()));
        audit.listed(shown, "audit.entries");
        return slice;
    }
}
