package org.sleepclinic.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;

/** Signing in and out, and one's own password. */
@Stateless
@Boundary
@NoPatientData
public class SignInFacade {
    @Inject
    private UserRepository users;
    @Inject
    private PasswordAttempt attempt;
    @Inject
    private Passwords passwords;
    @Inject
    private Event<StandingChanged> changes;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;

    /** One attempt to sign in, see {@link PasswordAttempt}. Refusals are answers: the count of failures must be kept. */
    @PermitAll
    public SignIn signIn(String username, String password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        SignIn answer = attempt.make(name, users.byUsername(name).filter(ClinicUser::isActive), password,
                PasswordAttempt.Purpose.SIGN_IN, Set.of());
        answer.standing().ifPresent(known -> audit.add(Action.SIGN_IN, Set.of(), "sign-in", known.id()));
        return answer;
    }

    /** Keeps that the caller left. */
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
    public void signOut() {
        audit.add(Action.SIGN_OUT, Set.of(), "sign-out", caller.id());
    }

    /**
     * Changes the caller's password.
     *
     * @throws DomainException {@code identity.password.wrong} at {@code password}; {@code identity.password.same}, and
     *         what the policy refuses, at {@code newPassword}
     */
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
    public void changePassword(String password, String newPassword) {
        UUID self = caller.id();
        ClinicUser user = users.get(self);
        if (password == null || !passwords.matches(password, user.passwordHash())) {
            throw new DomainException("identity.password.wrong").at("password");
        }
        PasswordPolicy.require(newPassword, user.username());
        if (newPassword.equals(password)) {
            throw new DomainException("identity.password.same").at("newPassword");
        }
        user.choosePassword(passwords.hash(newPassword));
        audit.administered("password.change", self);
        changes.fire(new StandingChanged(self));
    }
}
