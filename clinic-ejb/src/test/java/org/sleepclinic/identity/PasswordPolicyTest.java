package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;

class PasswordPolicyTest {
    @ParameterizedTest
    @CsvSource({"'',identity.password.short", "elevenchars,identity.password.short",
            "12345678901,identity.password.short",
            "aaaaaaaaaaaaaaaa,identity.password.simple", "abababababababab,identity.password.simple",
            "my-lindqvist-password,identity.password.name", "LINDQVIST-is-me-1,identity.password.name"})
    void refusesAndSaysWhy(String password, String code) {
        DomainException refused = refusal(password);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).contains("newPassword");
    }

    @Test
    void refusesNone() {
        assertThat(refusal(null).code()).isEqualTo("identity.password.short");
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThat(refusal("abcde".repeat(41)).code()).isEqualTo("identity.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "correct horse battery", "пароль на дванадесет", "sleep-well-demo-1"})
    void takesLongOnesOfAnyLetters(String password) {
        assertThatCode(() -> PasswordPolicy.require(password, "lindqvist")).doesNotThrowAnyException();
    }

    private static DomainException refusal(String password) {
        return catchThrowableOfType(DomainException.class, () -> PasswordPolicy.require(password, "lindqvist"));
    }
}
