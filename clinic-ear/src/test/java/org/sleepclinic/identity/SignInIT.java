package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.audit.EntryFilter;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.identity.SignIn.Outcome;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.testing.inside.InContainer;

/** Signing in, the brake on guessing, one-time passwords, and what an administrator does with accounts. */
class SignInIT extends InContainer {
    private static final String WRONG = "not the password";

    @Inject
    private SignInFacade signIn;
    @Inject
    private AccountFacade accounts;
    @Inject
    private Standings standings;
    @Inject
    private AuditFacade audit;

    @Test
    void aOneTimePasswordOpensOnceAndMustBeChanged() {
        Handover diaz = open("Nurse Diaz", NURSE);
        Standing standing = attempt(diaz.username(), diaz.password()).standing().orElseThrow();
        assertThat(standing.mustChangePassword()).isTrue();
        as.user(diaz.account(), Set.of(NURSE), () -> {
            signIn.changePassword(diaz.password(), "a long night of sleep");
            return null;
        });
        assertThat(attempt(diaz.username(), diaz.password()).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(attempt(diaz.username(), "a long night of sleep").standing().orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(standings.of(diaz.account()).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void theNameIsLockedAfterFiveFailuresWhetherOrNotSomebodyHasIt() {
        Handover diaz = open("Nurse Diaz", NURSE);
        for (String name : new String[] {diaz.username(), "nobody-" + UUID.randomUUID()}) {
            for (int turn = 1; turn <= 4; turn++) {
                assertThat(attempt(name, WRONG).outcome()).isEqualTo(Outcome.WRONG);
            }
            assertThat(attempt(name, WRONG).outcome()).isEqualTo(Outcome.LOCKED);
            assertThat(attempt(name, diaz.password()).outcome()).as("the right one too").isEqualTo(Outcome.LOCKED);
        }
        as.administrator(() -> accounts.resetPassword(diaz.account()));
        assertThat(attempt(diaz.username(), WRONG).outcome()).as("an administrator lifts the lock")
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void aClosedAccountIsNobody() {
        Handover diaz = open("Nurse Diaz", NURSE);
        assertThat(standings.of(diaz.account())).isPresent();
        as.administrator(() -> accounts.deactivate(diaz.account(), accounts.account(diaz.account()).version()));
        assertThat(standings.of(diaz.account())).isEmpty();
        assertThat(attempt(diaz.username(), diaz.password()).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aRoleTakenAwayCounts() {
        Handover diaz = open("Dr Diaz", PHYSICIAN);
        assertThat(standings.of(diaz.account()).orElseThrow().roles()).containsExactly(PHYSICIAN);
        as.administrator(() -> accounts.describe(diaz.account(), accounts.account(diaz.account()).version(),
                new AccountDetails("Dr Diaz", Set.of(NURSE))));
        assertThat(standings.of(diaz.account()).orElseThrow().roles()).containsExactly(NURSE);
    }

    /** Who decides what others may see does not open records by a tick of their own. */
    @Test
    void nobodyGivesARoleToThemselves() {
        Handover chief = open("M. Duarte", ADMINISTRATOR);
        assertThatThrownBy(() -> as.user(chief.account(), Set.of(ADMINISTRATOR), () -> accounts.describe(
                chief.account(), accounts.account(chief.account()).version(),
                new AccountDetails("M. Duarte", Set.of(ADMINISTRATOR, PHYSICIAN)))))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("identity.selfGrant");
                    assertThat(refused.field()).contains("roles");
                });
        assertThat(standings.of(chief.account()).orElseThrow().roles()).containsExactly(ADMINISTRATOR);
        as.user(chief.account(), Set.of(ADMINISTRATOR), () -> accounts.describe(chief.account(),
                accounts.account(chief.account()).version(),
                new AccountDetails("M. Duarte-Silva", Set.of(ADMINISTRATOR))));
        as.administrator(() -> accounts.describe(chief.account(), accounts.account(chief.account()).version(),
                new AccountDetails("M. Duarte-Silva", Set.of(ADMINISTRATOR, PHYSICIAN))));
        assertThat(standings.of(chief.account()).orElseThrow().roles()).contains(PHYSICIAN);
    }

    @Test
    void refusesAChangeFromAnOldPage() {
        Handover diaz = open("Nurse Diaz", NURSE);
        assertThatThrownBy(() -> as.administrator(() -> accounts.describe(diaz.account(), 99,
                new AccountDetails("Somebody else", Set.of(NURSE))))).isInstanceOf(DomainException.class)
                .hasMessage("stale");
        assertThatThrownBy(() -> as.administrator(() -> accounts.deactivate(diaz.account(), 99)))
                .isInstanceOf(DomainException.class).hasMessage("stale");
        assertThat(standings.of(diaz.account())).as("still somebody").isPresent();
    }

    @Test
    void refusesAUserNameTwice() {
        Handover diaz = open("Nurse Diaz", NURSE);
        assertThatThrownBy(
                () -> as.administrator(() -> accounts.open(diaz.username(), new AccountDetails("X", Set.of(NURSE)))))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("identity.username.taken");
                    assertThat(refused.field()).contains("username");
                });
    }

    @Test
    void refusesAWrongOrWeakPasswordAtItsField() {
        Handover diaz = open("Nurse Diaz", NURSE);
        assertThat(refusal(diaz, WRONG, "a long night of sleep")).isEqualTo("identity.password.wrong");
        assertThat(refusal(diaz, diaz.password(), "short")).isEqualTo("identity.password.short");
        assertThat(refusal(diaz, diaz.password(), diaz.password())).isEqualTo("identity.password.same");
    }

    /** An open screen, or a stolen session, is no place to guess at. */
    @Test
    void guessingTheOwnPasswordLocksTheName() {
        Handover diaz = open("Nurse Diaz", NURSE);
        for (int turn = 1; turn <= 4; turn++) {
            assertThat(refusal(diaz, WRONG, "a long night of sleep")).isEqualTo("identity.password.wrong");
        }
        assertThat(refusal(diaz, WRONG, "a long night of sleep")).isEqualTo("identity.password.locked");
        assertThat(refusal(diaz, diaz.password(), "a long night of sleep")).as("the right one too")
                .isEqualTo("identity.password.locked");
        assertThat(attempt(diaz.username(), diaz.password()).outcome()).isEqualTo(Outcome.LOCKED);
        EntryFilter hers = new EntryFilter(null, diaz.account(), null, null, Action.SIGN_IN_FAILED);
        assertThat(as.administrator(() -> audit.entries(hers, null)).rows()).extracting(EntryRow::what)
                .contains("password.wrong", "password.locked");
    }

    @Test
    void everyNewPasswordAndEveryClosureCounts() {
        Handover diaz = open("Nurse Diaz", NURSE);
        int first = standings.of(diaz.account()).orElseThrow().credentials();
        as.administrator(() -> accounts.resetPassword(diaz.account()));
        int second = standings.of(diaz.account()).orElseThrow().credentials();
        assertThat(second).isGreaterThan(first);
        int shown = as.administrator(() -> accounts.account(diaz.account())).version();
        as.administrator(() -> accounts.deactivate(diaz.account(), shown));
        assertThat(standings.of(diaz.account())).isEmpty();
        as.administrator(() -> accounts.reactivate(diaz.account(), shown + 1));
        assertThat(standings.of(diaz.account()).orElseThrow().credentials()).isGreaterThan(second);
    }

    @Test
    void onlyAdministratorsKeepAccountsAndReadTheAudit() {
        assertThatThrownBy(() -> as.physician(() -> accounts.list(null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nurse(() -> audit.entries(EntryFilter.ALL, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nobody(() -> accounts.holding(NURSE))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void everySignInIsKeptWithWhoseItWas() {
        Handover diaz = open("Nurse Diaz", NURSE);
        attempt(diaz.username(), WRONG);
        attempt(diaz.username(), diaz.password());
        EntryFilter hers = new EntryFilter(null, diaz.account(), null, null, null);
        assertThat(as.administrator(() -> audit.entries(hers, null)).rows()).extracting(EntryRow::action)
                .containsExactly(Action.SIGN_IN, Action.SIGN_IN_FAILED);
    }

    /** Whoever goes on guessing is seen guessing. */
    @Test
    void whatIsTriedOnALockedNameIsKeptToo() {
        Handover diaz = open("Nurse Diaz", NURSE);
        for (int turn = 1; turn <= 5; turn++) {
            attempt(diaz.username(), WRONG);
        }
        attempt(diaz.username(), diaz.password());
        EntryFilter hers = new EntryFilter(null, diaz.account(), null, null, Action.SIGN_IN_FAILED);
        assertThat(as.administrator(() -> audit.entries(hers, null)).rows()).hasSize(6).extracting(EntryRow::what)
                .startsWith("sign-in.locked", "sign-in.wrong");
    }

    private Handover open(String name, String role) {
        String username = "u" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
        return as.administrator(() -> accounts.open(username, new AccountDetails(name, Set.of(role))));
    }

    private SignIn attempt(String username, String password) {
        return as.nobody(() -> signIn.signIn(username, password));
    }

    private String refusal(Handover who, String password, String next) {
        try {
            return as.user(who.account(), Set.of(NURSE), () -> {
                signIn.changePassword(password, next);
                return "taken";
            });
        } catch (DomainException refused) {
            return refused.code();
        }
    }
}
