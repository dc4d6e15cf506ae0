package org.sleepclinic.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.kernel.WrittenNumber;

/**
 * How the clinic writes dates, numbers and units, the same on every screen and whatever the browser's language:
 * dd-Mmm-yyyy, 24 hours, leading zero, no trailing zero, comma from 1,000, unit always shown (NHS CUI, ISMP).
 * Pages say {@code #{format.date(row.bornOn)}}.
 */
@Named
@ApplicationScoped
public class Format {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private Clock clock;

    protected Format() {
    }

    Format(Clock clock) {
        this.clock = clock;
    }

    /** This moment by the clinic's clock. */
    public Instant getNow() {
        return clock.instant();
    }

    /** Today in the clinic. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** 23-Nov-2026; a moment is dated in the clinic's zone. The empty text for null. */
    public String date(Object when) {
        return when == null ? "" : DATE.format(local(when));
    }

    /** 23-Nov-2026 14:05 in clinic time; a date alone stays a date. */
    public String moment(Object when) {
        return when instanceof LocalDate ? date(when) : when == null ? "" : MOMENT.format(local(when));
    }

    /** 14:05 in clinic time. */
    public String clock(Object when) {
        return when == null ? "" : TIME.format(local(when));
    }

    /** 14:05:22 in clinic time. */
    public String seconds(Instant when) {
        return SECONDS.format(local(when));
    }

    /** Mon; a moment's day in the clinic. The empty text for null. */
    public String weekday(Object when) {
        return when == null ? "" : WEEKDAY.format(local(when));
    }

    /** 23: where the month is plain from what stands beside it. */
    public String dayOfMonth(LocalDate day) {
        return day == null ? "" : String.valueOf(day.getDayOfMonth());
    }

    /** Nov-2026: no day of it is known. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Monday 23 November 2026: for hints and for ears. */
    public String longDate(Object when) {
        return when == null ? "" : LONG.format(local(when));
    }

    /** For the datetime attribute of {@code <time>}. */
    public String iso(Object when) {
        return when == null ? "" : when.toString();
    }

    /** under 1 min, 11 min, 3 h, 5 d: how long something has been waiting. */
    public String since(Instant start) {
        if (start == null) {
            return "";
        }
        long minutes = Math.max(0, ChronoUnit.MINUTES.between(start, clock.instant()));
        if (minutes < 60) {
            return minutes == 0 ? "under 1 min" : minutes + " min";
        }
        return minutes < 24 * 60 ? minutes / 60 + " h" : number(minutes / (24 * 60)) + " d";
    }

    /** Age today as a clinician says it: days, then weeks, then months below two years, then years. */
    public String age(LocalDate born) {
        return born == null ? "" : ageOn(born, getToday());
    }

    /** Age on a given day: 47 y, 18 mo, 9 wk, 5 d; the empty text before birth. */
    public String ageOn(LocalDate born, LocalDate day) {
        long days = ChronoUnit.DAYS.between(born, day);
        if (days < 0) {
            return "";
        }
        if (days < 28) {
            return days + " d";
        }
        long months = ChronoUnit.MONTHS.between(born, day);
        if (months < 3) {
            return days / 7 + " wk";
        }
        return months < 24 ? months + " mo" : months / 12 + " y";
    }

    /** 1,250.5 or 0.4; the empty text for null. */
    public String number(Number value) {
        return value == null ? "" : WrittenNumber.of(new BigDecimal(value.toString()));
    }

    /** 7 h 58 min, or 2 min 5 s where it is less than an hour. */
    public String lasting(BigDecimal seconds) {
        Duration all = Duration.ofSeconds(seconds.longValue());
        return all.toHours() > 0 ? all.toHours() + " h " + all.toMinutesPart() + " min"
                : all.toMinutes() + " min " + all.toSecondsPart() + " s";
    }

    /** A laboratory's number with the decimals it came with: 8.40 was read to the hundredth, and says so. */
    public String measured(BigDecimal value) {
        return value == null ? "" : WrittenNumber.measured(value);
    }

    /** 1.80 mmol/L. */
    public String quantity(Quantity quantity) {
        return quantity == null ? "" : (measured(quantity.amount()) + " " + unit(quantity.unit())).strip();
    }

    /** < 3 µg/L: a value told only as less or more than a number; {@code bound} null: as {@link #quantity}. */
    public String told(Bound bound, Quantity quantity) {
        return quantity == null ? "" : before(bound) + quantity(quantity);
    }

    /** "< " or "> " before an amount that is a bound; the empty text for null. */
    public String before(Bound bound) {
        return Bound.before(bound);
    }

    /** 2.15–2.54, ≥ 60, ≤ 10; the empty text when there is none. */
    public String range(Number low, Number high) {
        return range(low, high, false);
    }

    /** The range a value was judged by; "< 5" where its upper end itself is no longer usual. */
    public String range(Number low, Number high, boolean highOut) {
        if (low == null) {
            return high == null ? "" : (highOut ? "< " : "≤ ") + number(high);
        }
        return high == null ? "≥ " + number(low) : number(low) + "–" + number(high);
    }

    /** A UCUM code as people write it: ug/L as µg/L, Cel as °C, annotations in braces dropped. */
    public String unit(String ucum) {
        return Ucum.shown(ucum);
    }

    /** 204 118 736: a medical record number in groups of three. */
    public String mrn(String digits) {
        return digits == null ? "" : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    }

    /** Several things in a row: penicillin (rash), latex. Where one holds a comma itself: Calcium, total; Albumin. */
    public String list(Collection<?> things) {
        List<String> words = things == null ? List.of() : things.stream().map(String::valueOf).toList();
        return String.join(words.stream().anyMatch(word -> word.contains(",")) ? "; " : ", ", words);
    }

    /** Where the clinic's days are counted. */
    public ZoneId getZone() {
        return clock.getZone();
    }

    /** Fills the {@code {0}} … of a bundle text. */
    public String message(String pattern, Object... args) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(args);
    }

    private TemporalAccessor local(Object when) {
        return switch (when) {
            case Instant moment -> moment.atZone(clock.getZone());
            case LocalDate day -> day;
            case LocalTime time -> time;
            case TemporalAccessor other -> other;
            default -> throw new IllegalArgumentException("not a date or time: " + when.getClass());
        };
    }
}
