package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One row of a native query, read from left to right, so that a read model is made in the order its columns were
 * selected. A SQL null reads as null; counts and yes/no columns must not be null.
 */
public final class Columns {
    private final Object[] values;
    private int next;

    private Columns(Object[] values) {
        this.values = values;
    }

    /** Makes one record from each row of {@code query.getResultList()}. */
    public static <R> List<R> each(List<?> rows, Function<Columns, R> record) {
        return rows.stream().map(row -> record.apply(of(row))).toList();
    }

    /** A row of several columns comes as an array, a row of one as itself. */
    private static Columns of(Object row) {
        return new Columns(row instanceof Object[] several ? several : new Object[] {row});
    }

    public String text() {
        return take() instanceof Object value ? value.toString() : null;
    }

    /** The values of a {@code string_agg(…, ',')}; empty for null. */
    public List<String> list() {
        return take() instanceof Object values ? List.of(values.toString().split(",")) : List.of();
    }

    public UUID uuid() {
        return take() instanceof Object value ? UUID.fromString(value.toString()) : null;
    }

    /** A moment in UTC from a {@code timestamptz}. */
    public Instant instant() {
        return switch (take()) {
            case null -> null;
            case Timestamp moment -> moment.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case Instant moment -> moment;
            case Object other -> throw new IllegalStateException("no moment: " + other.getClass());
        };
    }

    /** A day from a {@code date}. */
    public LocalDate date() {
        return switch (take()) {
            case null -> null;
            case Date day -> day.toLocalDate();
            case LocalDate day -> day;
            case Object other -> throw new IllegalStateException("no day: " + other.getClass());
        };
    }

    public int count() {
        return ((Number) take()).intValue();
    }

    /** A count, or null. */
    public Integer countOrNull() {
        return take() instanceof Number value ? Integer.valueOf(value.intValue()) : null;
    }

    public long number() {
        return ((Number) take()).longValue();
    }

    /** A number, or null. */
    public Long numberOrNull() {
        return take() instanceof Number value ? Long.valueOf(value.longValue()) : null;
    }

    /** A {@code numeric}. */
    public BigDecimal decimal() {
        return take() instanceof Object value ? new BigDecimal(value.toString()) : null;
    }

    public boolean yes() {
        return (Boolean) take();
    }

    /** A column that holds the name of one of an enum's constants. */
    public <E extends Enum<E>> E one(Class<E> of) {
        return take() instanceof Object value ? Enum.valueOf(of, value.toString()) : null;
    }

    private Object take() {
        return values[next++];
    }
}
