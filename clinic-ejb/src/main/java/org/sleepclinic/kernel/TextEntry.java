package org.sleepclinic.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as a person typed it, made fit to keep: trimmed, letters composed (NFC, so that "é" is one character), control
 * characters out except line breaks. Markup is just text; screens escape it.
 */
public final class TextEntry {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private TextEntry() {
    }

    /**
     * The text, which must not be empty.
     *
     * @throws DomainException {@code text.required}, or {@code text.long} (most, found), at {@code field}
     */
    public static String required(String text, int most, String field) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            throw new DomainException("text.required").at(field);
        }
        return fitting(clean, most, field);
    }

    /**
     * The text, or null when nothing was typed.
     *
     * @throws DomainException {@code text.long} (most, found) at {@code field}
     */
    public static String optional(String text, int most, String field) {
        String clean = clean(text);
        return clean.isEmpty() ? null : fitting(clean, most, field);
    }

    private static String fitting(String clean, int most, String field) {
        int found = clean.codePointCount(0, clean.length());
        if (found > most) {
            throw new DomainException("text.long", most, found).at(field);
        }
        return clean;
    }

    private static String clean(String text) {
        String typed = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("").strip();
    }
}
