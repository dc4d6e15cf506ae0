package org.sleepclinic.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * A refusal of who asks rather than of what is asked: the caller's role may not do this to this record. The boundary
 * keeps it in the audit, as it keeps a page that was refused.
 */
public class RoleRefusal extends DomainException {
    private final transient AuditEntry kept;

    /**
     * @param patient whose record it is; null when nobody knows
     * @param subject the record
     */
    public RoleRefusal(String code, UUID patient, UUID subject, Object... args) {
        super(code, args);
        this.kept = new AuditEntry(AuditEntry.Action.REFUSED, patient == null ? Set.of() : Set.of(patient), code,
                subject);
    }

    /** As the audit keeps it. */
    AuditEntry kept() {
        return kept;
    }
}
