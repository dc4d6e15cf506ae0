package org.sleepclinic.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.identity.PasswordAttempt.Purpose;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Roles;

/**
 * Holds what a co-signer typed against her password, in a transaction of its own: the use case that asks is refused and
 * undone, the count of failures is not. No boundary: it is part of a use case, which audits it.
 */
@Stateless
@RolesAllowed(Roles.PHYSICIAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CoSignatureCheck {
    @Inject
    private UserRepository users;
    @Inject
    private PasswordAttempt attempt;
    @Inject
    private Audit audit;

    /** @param patient in whose record it signs */
    @RolesAllowed(Roles.PHYSICIAN)
    public SignIn of(UUID patient, CoSigner told) {
        Optional<ClinicUser> user = users.find(told.person()).filter(ClinicUser::isActive);
        String name = user.map(ClinicUser::username).orElseGet(() -> told.person().toString());
        SignIn answer = attempt.make(name, user, told.password(), Purpose.CO_SIGN, Set.of(patient));
        answer.standing().ifPresent(signer -> keep(patient, signer));
        return answer;
    }

    private void keep(UUID patient, Standing signer) {
        if (signer.mustChangePassword()) {
            audit.add(Action.CO_SIGN_FAILED, Set.of(patient), "co-sign.handed-out", signer.id());
        } else {
            audit.add(Action.CO_SIGN, Set.of(patient), "co-sign", signer.id());
        }
    }
}
