package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Roles;

class CoSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-30T06:00:00Z");
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void aRightPasswordSignsNow() {
        assertThat(CoSignature.accepted(SignIn.welcome(second(false)), NOW)).isEqualTo(new CoSigned(SECOND, NOW));
    }

    @Test
    void aWrongPasswordSignsNothing() {
        assertThat(refused(SignIn.wrong()).code()).isEqualTo("identity.cosign.wrong");
        assertThat(refused(SignIn.busy()).code()).isEqualTo("identity.cosign.busy");
    }

    @ParameterizedTest(name = "locked for {0} s: {1} min")
    @CsvSource({"1, 1", "60, 1", "61, 2", "3600, 60"})
    void aLockedNameSaysForHowLong(long seconds, long minutes) {
        DomainException refused = refused(SignIn.locked(NOW.plus(Duration.ofSeconds(seconds))));
        assertThat(refused.code()).isEqualTo("identity.cosign.locked");
        assertThat(refused.args()).containsExactly(minutes);
    }

    /** An administrator who hands out a password could sign with it. */
    @Test
    void aPasswordSomebodyElseKnowsSignsNothing() {
        assertThat(refused(SignIn.welcome(second(true))).code()).isEqualTo("identity.cosign.handedOut");
    }

    @Test
    void nobodySignsBesideThemselves() {
        assertThat(new CoSigner(SECOND, "x").isAnother(SECOND)).isFalse();
        assertThat(CoSigner.NOBODY.isAnother(SECOND)).isFalse();
        assertThat(new CoSigner(SECOND, "x").isAnother(new UUID(0, 1))).isTrue();
    }

    @Test
    void tellsNoPassword() {
        assertThat(new CoSigner(SECOND, "sleep-well")).asString().isEqualTo("CoSigner");
    }

    private static DomainException refused(SignIn answer) {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> CoSignature.accepted(answer, NOW));
        assertThat(refused.field()).contains("secondPassword");
        return refused;
    }

    private static Standing second(boolean mustChangePassword) {
        return new Standing(SECOND, "second", "Dr Sam Second", Set.of(Roles.PHYSICIAN), mustChangePassword, 0);
    }
}
