package org.sleepclinic.testing.browser;

import java.util.Locale;

/** How the pages may look. */
public enum Theme {
    LIGHT, DARK, CONTRAST;

    /** As the page's root element names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
