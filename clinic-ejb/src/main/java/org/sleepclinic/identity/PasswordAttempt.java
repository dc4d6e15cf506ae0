package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.AuditEntry.Action;

/**
 * One attempt at somebody's password, whatever it is typed for: braked and locked by the name, as long and the same answer
 * for a name that nobody has, each failure kept. It refuses nothing by an exception, for a rollback would lose the count.
 */
@Dependent
class PasswordAttempt {
    /** What a password is typed for, as the audit tells a failure. */
    enum Purpose {
        SIGN_IN(Action.SIGN_IN_FAILED, "sign-in.wrong", "sign-in.locked"),
        CO_SIGN(Action.CO_SIGN_FAILED, "co-sign.wrong", "co-sign.locked"),
        CHANGE(Action.SIGN_IN_FAILED, "password.wrong", "password.locked");

        private final Action failed;
        private final String wrong;
        private final String locked;

        Purpose(Action failed, String wrong, String locked) {
            this.failed = failed;
            this.wrong = wrong;
            this.locked = locked;
        }
    }

    @Inject
    private ThrottleRepository throttle;
    @Inject
    private Passwords passwords;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * @param name     by which failures are counted: the user name
     * @param user     the active account of that name, if somebody has it
     * @param patients in whose record it is typed
     */
    SignIn make(String name, Optional<ClinicUser> user, String password, Purpose purpose, Set<UUID> patients) {
        Instant now = clock.instant();
        if (!throttle.enter(name)) {
            return SignIn.busy();
        }
        UUID whose = user.map(ClinicUser::id).orElse(null);
        Optional<Instant> locked = throttle.lockedUntil(name, now);
        if (locked.isPresent()) {
            audit.add(purpose.failed, patients, purpose.locked, whose);
            return SignIn.locked(locked.get());
        }
        String typed = password == null ? "" : password;
        boolean right = user.map(known -> passwords.matches(typed, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(typed));
        if (!right) {
            audit.add(purpose.failed, patients, purpose.wrong, whose);
            return throttle.failed(name, now).map(SignIn::locked).orElseGet(SignIn::wrong);
        }
        throttle.forget(name);
        return SignIn.welcome(user.orElseThrow().standing());
    }
}
