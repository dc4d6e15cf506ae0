package org.sleepclinic.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.Uuid7;

/** Accounts of the people who work here, kept by administrators. */
@Stateless
@Boundary
@NoPatientData
public class AccountFacade {
    private static final int PAGE = 50;

    @Inject
    private UserRepository users;
    @Inject
    private AccountQueries queries;
    @Inject
    private ThrottleRepository throttle;
    @Inject
    private Passwords passwords;
    @Inject
    private Event<StandingChanged> changes;
    @Inject
    private Event<AccountChanging> changing;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Fifty accounts in order of user name, from after {@code cursor} (null: from the first). */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<AccountView> list(String cursor) {
        return Slice.of(queries.after(cursor == null ? "" : cursor, PAGE), PAGE, AccountView::username);
    }

    /** One account; {@code unknown} when there is none. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView account(UUID id) {
        return users.get(id).view();
    }

    /** Active colleagues who hold one of these roles, by role, to choose from; a role nobody holds has an empty list. */
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN, Roles.ADMINISTRATOR})
    public Map<String, List<Colleague>> holding(String... roles) {
        return queries.holding(List.of(roles));
    }

    /** Everybody who has or had an account, the clinic itself included: for the audit's filter. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PHYSICIAN})
    public List<Colleague> everybody() {
        return queries.all();
    }

    /**
     * Opens an account.
     *
     * @throws DomainException {@code identity.username.taken} when somebody has the name;
     *         {@code identity.username}, {@code identity.displayName}, {@code identity.roles} at their fields
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Handover open(String username, AccountDetails details) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (users.byUsername(name).isPresent()) {
            throw new DomainException("identity.username.taken").at("username");
        }
        ClinicUser user = new ClinicUser(Uuid7.next(), name, details, clock.instant());
        String password = OneTimePassword.next();
        user.handOutPassword(passwords.hash(password));
        users.add(user);
        audit.administered("account.open", user.id());
        return new Handover(user.id(), name, password);
    }

    /**
     * Changes name and roles. The last administrator stays one, and whoever answers by the roster keeps the role for it.
     * Nobody gives a role to themselves ({@code identity.selfGrant} at {@code roles}): who opens records and who decides
     * who may are two people.
     *
     * @param version the version the page showed
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView describe(UUID id, int version, AccountDetails details) {
        ClinicUser user = users.get(id);
        user.expect(version);
        if (user.is(Roles.ADMINISTRATOR) && !details.roles().contains(Roles.ADMINISTRATOR)) {
            keepOneAdministrator(user);
        }
        if (id.equals(caller.id()) && !details.roles().stream().allMatch(user::is)) {
            throw new DomainException("identity.selfGrant").at("roles");
        }
        changing.fire(new AccountChanging(id, details.roles()));
        user.describe(details);
        changed("account.change", user);
        return user.view();
    }

    /**
     * Closes an account; whoever is signed in with it is out within half a minute.
     *
     * @throws DomainException {@code identity.self}, {@code identity.lastAdministrator}; {@code scheduling.duty.ahead} (since)
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void deactivate(UUID id, int version) {
        ClinicUser user = users.get(id);
        user.expect(version);
        if (id.equals(caller.id())) {
            throw new DomainException("identity.self");
        }
        if (user.is(Roles.ADMINISTRATOR)) {
            keepOneAdministrator(user);
        }
        changing.fire(new AccountChanging(id, Set.of()));
        user.deactivate();
        changed("account.deactivate", user);
    }

    /** Opens a closed account again, with the password it had. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void reactivate(UUID id, int version) {
        ClinicUser user = users.get(id);
        user.expect(version);
        user.reactivate();
        changed("account.reactivate", user);
    }

    /** Hands out a new one-time password and lifts any lock; the old password is void. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Handover resetPassword(UUID id) {
        ClinicUser user = users.get(id);
        String password = OneTimePassword.next();
        user.handOutPassword(passwords.hash(password));
        throttle.forget(user.username());
        changed("account.password-reset", user);
        return new Handover(id, user.username(), password);
    }

    private void keepOneAdministrator(ClinicUser user) {
        users.holdRoles();
        if (user.isActive() && users.holding(Roles.ADMINISTRATOR) <= 1) {
            throw new DomainException("identity.lastAdministrator");
        }
    }

    private void changed(String what, ClinicUser user) {
        audit.administered(what, user.id());
        changes.fire(new StandingChanged(user.id()));
    }
}
