package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Roles;

class ClinicUserTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final AccountDetails NURSE = new AccountDetails("T. Brandt", Set.of(Roles.NURSE));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Brandt", "9brandt", "br andt", "<b>brandt", "brandt@clinic"})
    void refusesAUserNameNobodyCanType(String username) {
        assertThat(refusal(username, NURSE)).isEqualTo("identity.username");
    }

    @Test
    void refusesSomebodyWithoutANameOrARole() {
        assertThat(refusal("brandt", new AccountDetails("  ", Set.of(Roles.NURSE)))).isEqualTo("identity.displayName");
        assertThat(refusal("brandt", new AccountDetails("x".repeat(121), Set.of(Roles.NURSE))))
                .isEqualTo("identity.displayName");
        assertThat(refusal("brandt", new AccountDetails("T. Brandt", Set.of()))).isEqualTo("identity.roles");
        assertThat(refusal("brandt", new AccountDetails("T. Brandt", Set.of("SURGEON")))).isEqualTo("identity.roles");
    }

    @Test
    void isReachedByTheNumberTold() {
        ClinicUser user = user();
        user.describe(new AccountDetails("T. Brandt", " 020 7946 0903 ", Set.of(Roles.NURSE)));
        assertThat(user.view().phone()).isEqualTo("020 7946 0903");
        assertThat(refusal("brandt", new AccountDetails("T. Brandt", "ask", Set.of(Roles.NURSE))))
                .isEqualTo("text.phone");
    }

    @Test
    void mayBeSeveral() {
        ClinicUser user = user();
        user.describe(new AccountDetails("Dr T. Brandt", Set.of(Roles.PHYSICIAN, Roles.ADMINISTRATOR)));
        assertThat(user.view().roles()).containsExactly(Roles.PHYSICIAN, Roles.ADMINISTRATOR);
        assertThat(user.standing().displayName()).isEqualTo("Dr T. Brandt");
    }

    @Test
    void mustChangeWhatSomebodyElseKnows() {
        ClinicUser user = user();
        user.handOutPassword("hash");
        assertThat(user.standing().mustChangePassword()).isTrue();
        user.choosePassword("another");
        assertThat(user.standing().mustChangePassword()).isFalse();
    }

    @Test
    void refusesAChangeFromAnOldPage() {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> user().expect(7));
        assertThat(refused.code()).isEqualTo(DomainException.STALE);
    }

    @ParameterizedTest
    @CsvSource({"Dr Amara Lindqvist,AL", "T. Brandt,TB", "Administrator,A", "M. Duarte,MD", "Anna-Lena van der Berg,AB",
            "Dr,·", "Élodie Çelik,ÉÇ"})
    void isDrawnByInitials(String name, String initials) {
        Standing standing = new Standing(UUID.randomUUID(), "x", name, Set.of(Roles.NURSE), false, 0);
        assertThat(standing.initials()).isEqualTo(initials);
    }

    private static ClinicUser user() {
        return new ClinicUser(UUID.randomUUID(), "brandt", NURSE, NOW);
    }

    private static String refusal(String username, AccountDetails details) {
        return catchThrowableOfType(DomainException.class,
                () -> new ClinicUser(UUID.randomUUID(), username, details, NOW))
                .code();
    }
}
