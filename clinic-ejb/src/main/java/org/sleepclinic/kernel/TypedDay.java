package org.sleepclinic.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: 23-Nov-2026 (any of space, dash, dot or nothing between), 2026-11-23, 23.11.2026, t or today,
 * and distances from today such as -2d, +1w, +3m, -40y. Whoever writes dots puts the day first; forms like 03/04/2026 are
 * refused: half the world reads them the other way round.
 */
public final class TypedDay {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ .-]*([a-z]{3,9})[ .,-]*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern DISTANCE = Pattern.compile("([+-])\\s*(\\d{1,3})\\s*([dwmy])");
    private static final int SHORTEST_MONTH = 3;

    private TypedDay() {
    }

    /** The date meant by {@code typed} when it is {@code today} in the clinic; empty when it is no date. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        if (text.equals("t") || text.equals("today")) {
            return Optional.of(today);
        }
        try {
            return distance(text, today).or(() -> named(text)).or(() -> iso(text)).or(() -> dotted(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> distance(String text, LocalDate today) {
        Matcher match = DISTANCE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int steps = Integer.parseInt(match.group(1) + match.group(2));
        return Optional.of(switch (match.group(3)) {
            case "d" -> today.plusDays(steps);
            case "w" -> today.plusWeeks(steps);
            case "m" -> today.plusMonths(steps);
            default -> today.plusYears(steps);
        });
    }

    private static Optional<LocalDate> named(String text) {
        Matcher match = NAMED.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(match.group(2).substring(0, SHORTEST_MONTH)) + 1;
        return day(match.group(3), String.valueOf(month), match.group(1));
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher match = ISO.matcher(text);
        return match.matches() ? day(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> dotted(String text) {
        Matcher match = DOTTED.matcher(text);
        return match.matches() ? day(match.group(3), match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }
}
