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
import org.sleepclinic.kernel.Roles;

/**
 * Holds what somebody signed in typed against her own password, in a transaction of its own: a change that is refused is
 * undone, the count of failures is not, so an open screen is no place to guess at. No boundary: it is part of a use case.
 */
@Stateless
@RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnPasswordCheck {
    @Inject
    private UserRepository users;
    @Inject
    private PasswordAttempt attempt;

    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
    public SignIn of(UUID self, String password) {
        ClinicUser user = users.get(self);
        return attempt.make(user.username(), Optional.of(user), password, Purpose.CHANGE, Set.of());
    }
}
