package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void keepsAnArgon2idPhcStringWithASaltOfItsOwn() {
        String first = passwords.hash("sleep-well-demo-1");
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash("sleep-well-demo-1"));
    }

    @Test
    void knowsThePasswordAgain() {
        String hash = passwords.hash("sleep-well-demo-1");
        assertThat(passwords.matches("sleep-well-demo-1", hash)).isTrue();
        assertThat(passwords.matches("sleep-well-demo-2", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @BeforeEach
    void ready() {
        passwords.ready();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matchesNobody("nobody has this password")).isFalse();
    }

    @Test
    void oneTimePasswordsDifferAndPassThePolicy() {
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < 200; turn++) {
            String word = OneTimePassword.next();
            assertThat(word).matches("([a-hj-kmnp-z2-9]{4}-){3}[a-hj-kmnp-z2-9]{4}");
            PasswordPolicy.require(word, "lindqvist");
            seen.add(word);
        }
        assertThat(seen).hasSize(200);
    }
}
