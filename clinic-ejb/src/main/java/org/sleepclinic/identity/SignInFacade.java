package org.sleepclinic.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
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
    private ThrottleRepository throttle;
    @Inject
    private Passwords passwords;
    @Inject
    private Event<StandingChanged> changes;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * One attempt to sign in. Takes as long, and answers the same, for a name that nobody has. Refusals are answers, not
     * exceptions: the count of failures must be kept.
     */
    @PermitAll
    public SignIn signIn(String username, String password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        if (!throttle.enter(name)) {
            return SignIn.busy();
        }
        Optional<ClinicUser> user = users.byUsername(name).filter(ClinicUser::isActive);
        Optional<Instant> locked = throttle.lockedUntil(name, now);
        if (locked.isPresent()) {
            failed("sign-in.locked", user);
            return SignIn.locked(locked.get());
        }
        String typed = password == null ? "" : password;
        boolean right = user.map(known -> passwords.matches(typed, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(typed));
        if (!right) {
            failed("sign-in.wrong", user);
            return throttle.failed(name, now).map(SignIn::locked).orElseGet(SignIn::wrong);
        }
        throttle.forget(name);
        ClinicUser known = user.orElseThrow();
        audit.add(Action.SIGN_IN, Set.of(), "sign-in", known.id());
        return SignIn.welcome(known.standing());
    }

    private void failed(String what, Optional<ClinicUser> user) {
        audit.add(Action.SIGN_IN_FAILED, Set.of(), what, user.map(ClinicUser::id).orElse(null));
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
