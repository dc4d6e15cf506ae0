package org.sleepclinic.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who did what to which patients.
 *
 * @param action   READ, LIST, WRITE, REFUSED, SIGN_IN, SIGN_OUT, …
 * @param patients the patients shown or changed; empty for acts about none
 * @param what     what was read or done, a stable code such as {@code order.sign}
 * @param subject  the record itself (case, order, result …) or null
 */
public record AuditEntry(Action action, Set<UUID> patients, String what, UUID subject) {
    /**
     * Kinds of act an administrator filters by. BELL is what the bell tells open pages by itself, nobody asked for it; of a
     * co-signature the user is whose screen it was, and the subject whose name.
     */
    public enum Action {
        READ, LIST, BELL, WRITE, REFUSED, SIGN_IN, SIGN_IN_FAILED, SIGN_OUT, CO_SIGN, CO_SIGN_FAILED, ADMIN
    }

    public AuditEntry {
        patients = Set.copyOf(patients);
    }

    /** Is it undone with the use case that did it, where that is refused? What somebody saw they have seen. */
    boolean isUndone() {
        return action == Action.WRITE || action == Action.ADMIN;
    }

    /** As it stands once the use case is refused: a right password that signed nothing was no signature. */
    AuditEntry withoutSignature(String signedNothing) {
        return action == Action.CO_SIGN ? new AuditEntry(Action.CO_SIGN_FAILED, patients, signedNothing, subject)
                : this;
    }
}
