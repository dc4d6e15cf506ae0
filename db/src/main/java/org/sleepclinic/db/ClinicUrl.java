package org.sleepclinic.db;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the clinic's application needs the PostgreSQL driver to be told, whichever server it works with. */
public final class ClinicUrl {

    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        // EclipseLink binds jsonb, uuid and dates as text; the server then finds the type.
        NEEDED.put("stringtype", "unspecified");
        // The server's DETAIL lines quote the row, and a row is patient data.
        NEEDED.put("logServerErrorDetail", "false");
        NEEDED.put("ApplicationName", "sleep-clinic");
    }

    private ClinicUrl() {
    }

    /** Answers the JDBC address with every parameter it does not name yet. */
    public static String of(String url) {
        StringBuilder complete = new StringBuilder(url);
        NEEDED.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
            }
        });
        return complete.toString();
    }
}
