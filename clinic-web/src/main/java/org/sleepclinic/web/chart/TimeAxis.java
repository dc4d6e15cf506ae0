package org.sleepclinic.web.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The time axis of a trend: from its first value to its last, two weeks at least, labelled by days, months or years. */
record TimeAxis(Instant from, Instant to, ZoneId zone) {
    private static final Duration SHORTEST = Duration.ofDays(14);
    private static final int MOST_TICKS = 7;
    private static final List<Period> STEPS = List.of(Period.ofDays(2), Period.ofDays(7), Period.ofDays(14),
            Period.ofMonths(1), Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1),
            Period.ofYears(2), Period.ofYears(5));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** Around these moments, of which the first is the oldest. */
    static TimeAxis of(List<Instant> moments, ZoneId zone) {
        Duration missing = SHORTEST.minus(Duration.between(moments.getFirst(), moments.getLast()));
        Duration air = missing.isNegative() ? Duration.ZERO : missing.dividedBy(2);
        return new TimeAxis(moments.getFirst().minus(air), moments.getLast().plus(air), zone);
    }

    double x(Instant at) {
        double share = (double) ChronoUnit.SECONDS.between(from, at) / ChronoUnit.SECONDS.between(from, to);
        return TrendDrawing.LEFT + 14 + share * (TrendDrawing.RIGHT - TrendDrawing.LEFT - 28);
    }

    /** Does it fall on the axis, or on the very day before it? What is begun with the first value is dated by its day. */
    boolean covers(Instant at) {
        return !at.isBefore(from.minus(1, ChronoUnit.DAYS)) && !at.isAfter(to);
    }

    /** Evenly spaced, at most seven; the first and every January carry their year. */
    List<TrendDrawing.Tick> ticks() {
        return STEPS.stream().map(this::every).filter(ticks -> ticks.size() <= MOST_TICKS).findFirst()
                .orElseGet(List::of);
    }

    private List<TrendDrawing.Tick> every(Period step) {
        boolean days = step.getDays() > 0;
        LocalDate day = from.atZone(zone).toLocalDate().plusDays(1);
        LocalDate first = days ? day : day.withDayOfMonth(1).plusMonths(day.getDayOfMonth() == 1 ? 0 : 1);
        List<TrendDrawing.Tick> ticks = new ArrayList<>();
        for (LocalDate at = first; !start(at).isAfter(to) && ticks.size() <= MOST_TICKS; at = at.plus(step)) {
            DateTimeFormatter words = days ? ticks.isEmpty() ? DAY_OF_YEAR : DAY
                    : ticks.isEmpty() || at.getMonthValue() == 1 ? YEAR : MONTH;
            ticks.add(new TrendDrawing.Tick(x(start(at)), words.format(at)));
        }
        return ticks;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
