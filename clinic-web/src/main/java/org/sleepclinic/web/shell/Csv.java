package org.sleepclinic.web.shell;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet shows and never runs: what would begin a formula there is
 * put behind an apostrophe.
 */
public final class Csv {
    /** A byte order mark, so that spreadsheets read UTF-8. */
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    /** One row; null is an empty cell, numbers stay numbers. */
    public Csv row(List<?> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append(LINE_END);
        return this;
    }

    /** The same. */
    public Csv row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** As a file of this name, which is ours and never typed by anybody. */
    public Response download(String name) {
        return Response.ok(toString(), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String written = value.toString();
        String safe = written.isEmpty() || FORMULA.indexOf(written.charAt(0)) < 0 ? written : "'" + written;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
