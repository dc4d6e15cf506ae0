package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it, with a decimal point or a decimal comma: 72.5 and 72,5 are the same. What may mean two numbers
 * is none: 1,250 is 1.25 to one and 1250 to another. Digits are kept as typed: 7.20 is a measurement to two places.
 */
public final class TypedNumber {
    private static final Pattern POINT = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,12},\\d{1,9}");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(,\\d{3}){2,3}(\\.\\d{1,9})?|(,\\d{3})\\.\\d{1,9})");
    private static final Pattern TWO_MEANINGS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern BOUND = Pattern.compile("[<>\u2264\u2265]=?\\s*\\d.*");

    private TypedNumber() {
    }

    /** The number meant; empty when it means none, or may mean two. */
    public static Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        if (isAmbiguous(text)) {
            return Optional.empty();
        }
        if (POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return GROUPED.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** One to three digits, a comma and three digits: a decimal or thousands. */
    public static boolean isAmbiguous(String typed) {
        return TWO_MEANINGS.matcher(typed.strip()).matches();
    }

    /** Less or more than a number, such as a value below detection: no number to compute with. */
    public static boolean isBound(String typed) {
        return BOUND.matcher(typed.strip()).matches();
    }
}
