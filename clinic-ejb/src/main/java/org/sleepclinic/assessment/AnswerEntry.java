package org.sleepclinic.assessment;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TypedDay;

/**
 * Reads what was chosen or typed for an item into an answer, or refuses it at the item and says how to mend it. A day is
 * read as everywhere ({@link TypedDay}), and where an approximate one is enough a month as {@code 3/2026}; a time as
 * {@code 22:30}, a decimal with point or comma.
 */
final class AnswerEntry {
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_DIGITS = 12;
    private static final Pattern WHOLE = Pattern.compile("\\d{1," + MOST_DIGITS + "}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1," + MOST_DIGITS + "}([.,]\\d{1,4})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final int MOST_YEARS = 130;
    /** The questions that say an approximate day is enough. */
    private static final Set<String> APPROXIMATE = Set.of("INT.03.2", "INT.18.2");
    private static final Pattern MONTH = Pattern.compile("(?<month>0?[1-9]|1[0-2])[./](?<year>\\d{4})");
    private static final Pattern KEPT_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("[HH:mm][H:mm][HHmm]", Locale.ENGLISH);

    private AnswerEntry() {
    }

    /**
     * The answer written in {@code raw}.
     *
     * @param today the clinic's day; nothing asked here lies in the future
     * @throws DomainException {@code assessment.*} at the item's field
     */
    static Answer read(IntakeItem item, String raw, LocalDate today) {
        String typed = CONTROL.matcher(Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC)).replaceAll("")
                .strip();
        if (typed.isEmpty()) {
            throw refused(item, "assessment.empty");
        }
        String text = switch (item.type()) {
            case BOOLEAN, CHOICE -> option(item, typed);
            case MULTI -> options(item, typed);
            case INTEGER -> number(item, typed, WHOLE, "assessment.integer");
            case DECIMAL -> number(item, typed, DECIMAL, "assessment.decimal");
            case DATE -> day(item, typed, today);
            case TIME -> time(item, typed).toString();
            case TEXT -> words(item, typed);
        };
        return new Answer(item.code(), AnswerState.ANSWERED, text);
    }

    private static String option(IntakeItem item, String code) {
        if (item.labelOf(code).isEmpty()) {
            throw refused(item, "assessment.option");
        }
        return code;
    }

    private static String options(IntakeItem item, String codes) {
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(codes.split(",")));
        chosen.forEach(code -> option(item, code));
        if (chosen.contains(Answer.NONE) && chosen.size() > 1) {
            throw refused(item, "assessment.none.alone");
        }
        return String.join(",", chosen);
    }

    private static String number(IntakeItem item, String typed, Pattern shape, String code) {
        if (!shape.matcher(typed).matches()) {
            throw refused(item, code);
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        if (!item.bounds().holds(number)) {
            throw refused(item, "assessment.range", item.bounds().low().toPlainString(),
                    item.bounds().high().toPlainString());
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.toPlainString();
    }

    /** A day, or where an approximate one is enough a month, kept as it was told: 2026-09 and no day of it. */
    private static String day(IntakeItem item, String typed, LocalDate today) {
        if (APPROXIMATE.contains(item.code())) {
            Optional<YearMonth> month = month(typed);
            if (month.isPresent()) {
                requirePast(item, month.get().atDay(1), today);
                return month.get().toString();
            }
        }
        LocalDate day = TypedDay.read(typed, today).orElseThrow(() -> refused(item,
                APPROXIMATE.contains(item.code()) ? "assessment.date.month" : "assessment.date"));
        requirePast(item, day, today);
        return day.toString();
    }

    private static void requirePast(IntakeItem item, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw refused(item, "assessment.date.future");
        }
        if (day.isBefore(today.minusYears(MOST_YEARS))) {
            throw refused(item, "assessment.date.early");
        }
    }

    /** 3/2026, 03.2026, and 2026-03 as it is kept. */
    private static Optional<YearMonth> month(String typed) {
        Matcher found = MONTH.matcher(typed);
        return found.matches() ? Optional.of(YearMonth.of(Integer.parseInt(found.group("year")),
                Integer.parseInt(found.group("month")))) : KEPT_MONTH.matcher(typed).matches()
                        ? Optional.of(YearMonth.parse(typed)) : Optional.empty();
    }

    private static LocalTime time(IntakeItem item, String typed) {
        try {
            return LocalTime.parse(typed, TIME);
        } catch (DateTimeParseException none) {
            throw refused(item, "assessment.time");
        }
    }

    private static String words(IntakeItem item, String typed) {
        int found = typed.codePointCount(0, typed.length());
        if (found > LONGEST_TEXT) {
            throw refused(item, "assessment.text.long", LONGEST_TEXT, found);
        }
        return typed;
    }

    private static DomainException refused(IntakeItem item, String code, Object... args) {
        return new DomainException(code, args).at(item.fieldId());
    }
}
