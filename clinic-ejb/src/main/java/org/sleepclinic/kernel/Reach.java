package org.sleepclinic.kernel;

import java.io.Serializable;

/**
 * A colleague to be called.
 *
 * @param name  display name
 * @param phone as written; null where none is known
 */
public record Reach(String name, String phone) implements Serializable {
    /** The somebody of two columns; null where there is nobody. */
    public static Reach of(String name, String phone) {
        return name == null ? null : new Reach(name, phone);
    }

    /** What a telephone is told: digits, and the leading +. An extension is dialled by hand. */
    public String dialled() {
        return phone.replaceFirst("[xe].*", "").replaceAll("[^+0-9]", "");
    }
}
