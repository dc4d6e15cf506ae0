package org.sleepclinic.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one line in the search box may mean: it is read as everything it could be, and the best match wins.
 *
 * @param name       a name or part of one, at least two characters; or null
 * @param mrnPrefix  first or last digits of a medical record number, at least four; or null
 * @param phone      digits inside a telephone number, at least five, without trunk zero or country code; or null
 * @param births     birth dates it can be read as; both orders of day and month when both are days, every day of a year or
 *                   of a month
 * @param caseNumber C-2041; or null
 */
record SearchTerms(String name, String mrnPrefix, String phone, Set<LocalDate> births, Long caseNumber) {
    private static final Pattern CASE = Pattern.compile("(?i)c[- ]?([0-9]{1,12})");
    private static final Pattern NUMBER = Pattern.compile("[+()0-9 \\u00a0./-]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    /** A name and then a birth, which is a month with its year or begins with a digit: Kofi Papadaki, March 1977. */
    private static final List<Pattern> NAME_AND_BIRTH =
            List.of(Pattern.compile("(\\D*\\p{L}) (\\p{L}{3,9}[ -]\\d{4})"), Pattern.compile("(\\D*\\p{L}) (\\d.*)"));
    private static final int OLDEST = 130;
    private static final int LONGEST_PHONE = 9;
    private static final int MOST = 200;
    private static final List<DateTimeFormatter> DATES = Stream
            .of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d M uuuu",
                    "M/d/uuuu", "M-d-uuuu", "d-MMM-uuuu", "d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu",
                    "ddMMuuuu", "uuuuMMdd")
            .map(SearchTerms::lenientCase).toList();

    /** A month of a year, behind the first day of it. */
    private static final List<DateTimeFormatter> MONTHS = Stream
            .of("d MMMM uuuu", "d MMM uuuu", "d M/uuuu", "d M.uuuu", "d M-uuuu", "d uuuu-M", "d MMM-uuuu")
            .map(SearchTerms::lenientCase).toList();

    SearchTerms {
        births = Set.copyOf(births);
    }

    /** Reads a line as typed. {@code today} tells what "62" means in a two-digit year. */
    static SearchTerms of(String typed, LocalDate today) {
        String line = typed == null ? "" : typed.strip();
        line = line.length() > MOST ? line.substring(0, MOST) : line;
        Matcher ofCase = CASE.matcher(line);
        if (ofCase.matches()) {
            return new SearchTerms(null, null, null, Set.of(), Long.valueOf(ofCase.group(1)));
        }
        String words = line.replace(',', ' ').replaceAll("\\s+", " ");
        Set<LocalDate> births = births(words, today);
        Optional<SearchTerms> both = births.isEmpty() ? nameAndBirth(words, today) : Optional.empty();
        if (both.isPresent()) {
            return both.get();
        }
        String digits = NUMBER.matcher(line).matches() ? line.replaceAll("[^0-9]", "") : "";
        boolean named = digits.isEmpty() && births.isEmpty() && line.length() > 1;
        return new SearchTerms(named ? line.replace(',', ' ') : null,
                digits.length() >= 4 && digits.length() <= 9 ? digits : null,
                phone(digits).orElse(null), births, null);
    }

    private static Optional<SearchTerms> nameAndBirth(String words, LocalDate today) {
        return NAME_AND_BIRTH.stream().map(form -> form.matcher(words)).filter(Matcher::matches)
                .map(found -> new SearchTerms(found.group(1), null, null, births(found.group(2), today), null))
                .filter(terms -> !terms.births().isEmpty()).findFirst();
    }

    boolean isEmpty() {
        return name == null && mrnPrefix == null && phone == null && births.isEmpty() && caseNumber == null;
    }

    /** 07700 900123 and +44 7700 900123 share their last nine digits; a shorter piece is searched as it is. */
    static Optional<String> phone(String digits) {
        String significant = digits.replaceFirst("^0+", "");
        if (significant.length() < 5) {
            return Optional.empty();
        }
        return Optional.of(significant.substring(Math.max(0, significant.length() - LONGEST_PHONE)));
    }

    private static Set<LocalDate> births(String line, LocalDate today) {
        Set<LocalDate> births = new LinkedHashSet<>(ofYear(line, today));
        MONTHS.stream().map(form -> day("1 " + line, form)).flatMap(Optional::stream)
                .filter(first -> isLifetime(first.getYear(), today))
                .flatMap(first -> first.datesUntil(first.plusMonths(1))).forEach(births::add);
        Stream.concat(DATES.stream(),
                Stream.of("d-M-", "d/M/", "d.M.", "d-MMM-", "d MMM ").map(form -> shortYear(form, today)))
                .map(form -> day(line, form)).flatMap(Optional::stream).forEach(births::add);
        return births;
    }

    /** 1955 alone: whoever was born in that year. */
    private static Set<LocalDate> ofYear(String line, LocalDate today) {
        if (!YEAR.matcher(line).matches()) {
            return Set.of();
        }
        int year = Integer.parseInt(line);
        return isLifetime(year, today)
                ? LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isLifetime(int year, LocalDate today) {
        return year <= today.getYear() && year >= today.getYear() - OLDEST;
    }

    private static Optional<LocalDate> day(String line, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(line, form));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter lenientCase(String form) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Two digits mean the latest such year that is not in the future. */
    private static DateTimeFormatter shortYear(String form, LocalDate today) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form)
                .appendValueReduced(ChronoField.YEAR, 2, 2, today.getYear() - 99).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
