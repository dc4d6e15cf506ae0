package org.sleepclinic.order;

import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;

/**
 * Where a slice of a worklist ends: most pressing first, then longest waiting, then by id. As text it travels in the
 * page's address, where anybody may write, so reading it refuses what it did not write.
 */
record OrderCursor(int rank, Instant placedAt, UUID id) {
    private static final String RANK =
            "array_position(array['ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY'], o.priority)";
    static final String ORDER = " order by " + RANK + " desc, o.placed_at, o.id";
    private static final OrderCursor START = new OrderCursor(Integer.MAX_VALUE, Instant.EPOCH, new UUID(0, 0));

    /** The end of the slice that {@code row} is the last of. */
    static OrderCursor at(OrderRow row) {
        return new OrderCursor(row.priority().ordinal() + 1, row.placedAt(), row.id().value());
    }

    /** From an address; null or empty is the start of the list. */
    static OrderCursor parse(String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        String[] parts = text.split("~", 3);
        try {
            return new OrderCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), Ids.parse(parts[2]));
        } catch (NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    /** Rows after this place. Parameters 1 to 3. */
    String where() {
        return " and (-" + RANK
                + ", o.placed_at, o.id) > (-cast(?1 as integer), cast(?2 as timestamptz), cast(?3 as uuid))";
    }

    void bind(Query query) {
        query.setParameter(1, rank).setParameter(2, placedAt.toString()).setParameter(3, id);
    }

    @Override
    public String toString() {
        return rank + "~" + placedAt + "~" + id;
    }
}
