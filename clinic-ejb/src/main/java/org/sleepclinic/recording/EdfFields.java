package org.sleepclinic.recording;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.DomainException;

/** Reads the fixed-width text fields of a head, one after the other. */
final class EdfFields {
    /** With a point, and no exponent: eight letters could else mean a number of a million digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?");
    private static final int LAST_ASCII = 126;
    private static final int FIRST_ASCII = 32;

    private final byte[] head;
    private int at;
    private boolean otherLetters;

    EdfFields(byte[] head) {
        this.head = head.clone();
    }

    /** The next field without its padding. */
    String text(int width) {
        for (int i = at; i < at + width; i++) {
            otherLetters |= head[i] < FIRST_ASCII || head[i] > LAST_ASCII;
        }
        String field = new String(head, at, width, StandardCharsets.ISO_8859_1).strip();
        at += width;
        return field;
    }

    /**
     * The next field as a whole number.
     *
     * @throws DomainException {@code recording.number} (what it is, what stands there)
     */
    int whole(int width, String what) {
        try {
            return decimal(width, what).intValueExact();
        } catch (ArithmeticException fraction) {
            throw new DomainException("recording.number", what, written(width)).at("file");
        }
    }

    /** The next field as a number with a point; refused as {@link #whole}. */
    BigDecimal decimal(int width, String what) {
        String field = text(width);
        if (!NUMBER.matcher(field).matches()) {
            throw new DomainException("recording.number", what, field).at("file");
        }
        return new BigDecimal(field);
    }

    private String written(int width) {
        at -= width;
        return text(width);
    }

    boolean hasOtherLetters() {
        return otherLetters;
    }
}
