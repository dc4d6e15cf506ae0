package org.sleepclinic.identity;

import java.security.SecureRandom;

/** A password handed over by word of mouth, used once: 79 random bits without letters that look alike. */
final class OneTimePassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private OneTimePassword() {
    }

    /** Such as {@code k7mq-2xhd-9fpa-wn3c}. */
    static String next() {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                word.append('-');
            }
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
