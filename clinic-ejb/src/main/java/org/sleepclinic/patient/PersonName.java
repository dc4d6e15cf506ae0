package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.Locale;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * A person's name as they write it: any letters, apostrophes, hyphens and diacritics, long or of one character.
 *
 * @param title  Ms, Dr …, or null
 * @param family surname, at most 100 characters
 * @param given  given names, at most 100 characters
 * @param former a name they were known by before, or null
 */
@Phi
public record PersonName(String title, String family, String given, String former) implements Serializable {
    private static final int MOST = 100;

    public PersonName {
        title = TextEntry.optional(title, 20, "title");
        family = TextEntry.required(family, MOST, "familyName");
        given = TextEntry.required(given, MOST, "givenName");
        former = TextEntry.optional(former, MOST, "formerName");
    }

    /** OKONKWO, Grace (Ms): the surname in capitals, the title last (NHS CUI patient banner). */
    public String formal() {
        return listed() + (title == null ? "" : " (" + title + ")");
    }

    /** OKONKWO, Grace. */
    public String listed() {
        return family.toUpperCase(Locale.ROOT) + ", " + given;
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
