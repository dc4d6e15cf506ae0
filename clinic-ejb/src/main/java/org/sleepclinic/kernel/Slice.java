package org.sleepclinic.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a long list, read by keyset: {@code next} is where the following slice starts, or null at the end.
 *
 * @param <R> a read-model record
 */
public record Slice<R>(List<R> rows, String next) implements Serializable {
    public Slice {
        rows = List.copyOf(rows);
    }

    /** From {@code size + 1} rows read: keeps {@code size} and takes the cursor from the last one kept. */
    public static <R> Slice<R> of(List<R> read, int size, Function<R, String> cursor) {
        boolean more = read.size() > size;
        List<R> rows = more ? read.subList(0, size) : read;
        return new Slice<>(rows, more ? cursor.apply(rows.getLast()) : null);
    }

    public boolean hasNext() {
        return next != null;
    }
}
