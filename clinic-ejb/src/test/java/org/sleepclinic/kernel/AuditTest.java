package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.AuditEntry.Action;

/** What of a refused use case stays in the audit. */
class AuditTest {
    private static final UUID PATIENT = UUID.randomUUID();
    private static final UUID SIGNER = UUID.randomUUID();

    private final Audit audit = new Audit();

    @Test
    void whatWasSeenStaysAndWhatWasChangedIsUndone() {
        audit.read(PATIENT, "case.view", PATIENT);
        audit.changed(PATIENT, "medication.choose", PATIENT);
        audit.administered("account.change", PATIENT);
        audit.refused(new DomainException(DomainException.STALE));
        assertThat(audit.drain()).extracting(AuditEntry::what).containsExactly("case.view");
    }

    @Test
    void aRightPasswordThatSignedNothingIsNoSignature() {
        audit.add(Action.CO_SIGN, Set.of(PATIENT), "co-sign", SIGNER);
        audit.refused(new DomainException(DomainException.STALE));
        assertThat(audit.drain()).containsExactly(
                new AuditEntry(Action.CO_SIGN_FAILED, Set.of(PATIENT), "co-sign.undone", SIGNER));
    }

    @Test
    void aSignatureOfWhatStandsStands() {
        AuditEntry signed = new AuditEntry(Action.CO_SIGN, Set.of(PATIENT), "co-sign", SIGNER);
        audit.add(signed.action(), signed.patients(), signed.what(), signed.subject());
        assertThat(audit.drain()).containsExactly(signed);
    }
}
