package org.sleepclinic.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private OwnPasswordCheck own;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;
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
     * Changes the caller's password. Other sessions of the caller end; so does the one that asks, unless it is bound to the
     * account anew.
     *
     * @return what the caller may do from now on
     * @throws DomainException at {@code password} {@code identity.password.wrong}, {@code .locked} (minutes), {@code .busy};
     *         {@code identity.password.same}, and what the policy refuses, at {@code newPassword}
     */
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
    public Standing changePassword(String password, String newPassword) {
        UUID self = caller.id();
        SignIn answer = own.of(self, password);
        if (answer.standing().isEmpty()) {
            throw refusal(answer).at("password");
        }
        ClinicUser user = users.get(self);
        PasswordPolicy.require(newPassword, user.username());
        if (newPassword.equals(password)) {
            throw new DomainException("identity.password.same").at("newPassword");
        }
        user.choosePassword(passwords.hash(newPassword));
        audit.administered("password.change", self);
        changes.fire(new StandingChanged(self));
        return user.standing();
    }

    private DomainException refusal(SignIn answer) {
        return switch (answer.outcome()) {
            case LOCKED -> new DomainException("identity.password.locked", answer.minutesLocked(clock.instant()));
            case BUSY -> new DomainException("identity.password.busy");
            case WRONG, WELCOME -> new DomainException("identity.password.wrong");
        };
    }
}
