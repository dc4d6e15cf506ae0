package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.DomainException;

/**
 * Medical record number: eight digits in order of registration and an ISO 7064 MOD 11,10 check digit, which catches
 * every single wrong digit and nearly every swap of neighbours. Shown in groups of three: {@code 204 118 735}.
 */
public record Mrn(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.-]+");
    private static final int DIGITS = 8;

    /** A number as kept. The check digit guards what is typed, see {@link #parse}; what is kept is believed. */
    public Mrn {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new DomainException("mrn.wrong").at("mrn");
        }
    }

    /** The number of the {@code serial}-th registration (eight digits at most). */
    static Mrn ofSerial(long serial) {
        String digits = String.format("%08d", serial);
        if (serial < 0 || digits.length() != DIGITS) {
            throw new IllegalArgumentException("no eight-digit serial: " + serial);
        }
        return new Mrn(digits + checkDigit(digits));
    }

    /** What somebody typed or scanned, with or without spaces; empty when it is no medical record number. */
    public static Optional<Mrn> parse(String typed) {
        String digits = SEPARATORS.matcher(typed == null ? "" : typed.strip()).replaceAll("");
        return isValid(digits) ? Optional.of(new Mrn(digits)) : Optional.empty();
    }

    /** As people read it aloud: 204 118 735. */
    public String grouped() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    private static boolean isValid(String digits) {
        return FORM.matcher(digits).matches() && checkDigit(digits.substring(0, DIGITS)) == digits.charAt(DIGITS) - '0';
    }

    /** ISO/IEC 7064, hybrid system MOD 11,10. */
    private static int checkDigit(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return grouped();
    }
}
