package org.sleepclinic.identity;

import java.util.Locale;
import org.sleepclinic.kernel.DomainException;

/**
 * Which passwords the clinic takes: long ones (NIST SP 800-63B: length over composition), that do not hold the user
 * name and are no single character repeated.
 */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordPolicy() {
    }

    /**
     * Refuses what is no good password for this user.
     *
     * @throws DomainException {@code password.short} (least), {@code password.long} (most), {@code password.name},
     *         {@code password.simple}, at field {@code newPassword}
     */
    static void require(String password, String username) {
        String typed = password == null ? "" : password;
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            throw refused("identity.password.short", SHORTEST);
        }
        if (typed.length() > LONGEST) {
            throw refused("identity.password.long", LONGEST);
        }
        if (typed.toLowerCase(Locale.ROOT).contains(username)) {
            throw refused("identity.password.name");
        }
        if (typed.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw refused("identity.password.simple");
        }
    }

    private static DomainException refused(String code, Object... args) {
        return new DomainException(code, args).at("newPassword");
    }
}
