package org.sleepclinic.kernel;

import java.util.regex.Pattern;

/** A telephone number as people write it: digits, spaces, brackets, a leading +, an extension. */
public final class PhoneNumber {
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ()./-]*(?: *(?:x|ext\\.?) *[0-9]{1,6})?");
    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 5;

    private PhoneNumber() {
    }

    /** As typed, or null when nothing was; refuses with {@code text.phone} what nobody could dial. */
    public static String typed(String typed, String field) {
        String phone = TextEntry.optional(typed, LONGEST, field);
        boolean diallable = phone == null
                || WRITTEN.matcher(phone).matches()
                        && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        if (!diallable) {
            throw new DomainException("text.phone").at(field);
        }
        return phone;
    }
}
