package org.sleepclinic.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Collects what one request reads and changes; the boundary writes it before anything is shown. */
@RequestScoped
public class Audit {
    private final List<AuditEntry> entries = new ArrayList<>();
    private boolean spoken;

    /** One patient's record {@code subject} was opened; {@code patient} is null when nobody knows yet whose it is. */
    public void read(UUID patient, String what, UUID subject) {
        add(AuditEntry.Action.READ, known(patient), what, subject);
    }

    /** One patient's record {@code subject} was changed; {@code patient} is null when nobody knows yet whose it is. */
    public void changed(UUID patient, String what, UUID subject) {
        add(AuditEntry.Action.WRITE, known(patient), what, subject);
    }

    /** A list showed these patients; an empty list leaves no entry. */
    public void listed(Collection<UUID> patients, String what) {
        spoken = true;
        if (!patients.isEmpty()) {
            add(AuditEntry.Action.LIST, new HashSet<>(patients), what, null);
        }
    }

    /** The bell told an open page of these patients by itself; nobody opened a record. */
    public void rang(Collection<UUID> patients, String what) {
        spoken = true;
        if (!patients.isEmpty()) {
            add(AuditEntry.Action.BELL, new HashSet<>(patients), what, null);
        }
    }

    /** An administrative act about no patient. */
    public void administered(String what, UUID subject) {
        add(AuditEntry.Action.ADMIN, Set.of(), what, subject);
    }

    /** Any other act, such as a refused access or a sign-in. */
    public void add(AuditEntry.Action action, Set<UUID> patients, String what, UUID subject) {
        spoken = true;
        entries.add(new AuditEntry(action, patients, what, subject));
    }

    private static Set<UUID> known(UUID patient) {
        return patient == null ? Set.of() : Set.of(patient);
    }

    /** True once this call has said what it touched. */
    boolean hasSpoken() {
        return spoken;
    }

    /**
     * The use case is refused: what it had shown stays, what it had changed is undone, what was co-signed by then is not signed;
     * who was refused is kept.
     */
    void refused(DomainException refusal) {
        entries.removeIf(AuditEntry::isUndone);
        entries.replaceAll(entry -> entry.withoutSignature("co-sign.undone"));
        if (refusal instanceof RoleRefusal byRole) {
            entries.add(byRole.kept());
        }
    }

    /** Hands out what was collected and starts anew. */
    List<AuditEntry> drain() {
        List<AuditEntry> drained = List.copyOf(entries);
        entries.clear();
        spoken = false;
        return drained;
    }
}
