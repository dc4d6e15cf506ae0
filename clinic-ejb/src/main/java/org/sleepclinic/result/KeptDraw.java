package org.sleepclinic.result;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;

/**
 * What a preliminary report says of its draw or ECG. Whoever completes the report adds to it; whoever wants something
 * else amends, so that the version before stays readable.
 *
 * @param rhythm  null while nobody has said it
 * @param comment null while nothing came with the result
 */
record KeptDraw(Instant takenAt, Set<CorrectionBar> bars, Set<SampleSign> signs, Rhythm rhythm, String comment) {
    static final int LONGEST_COMMENT = 4000;

    /**
     * @throws DomainException {@code result.kept_changed} at the field in which {@code more} takes back what is kept
     */
    void requireIn(ReportContent more) {
        require(minute(more.takenAt()).equals(minute(takenAt)), "takenAt");
        require(rhythm == null || rhythm == more.rhythm(), "rhythm");
        requireAll(bars, more.bars(), "bars");
        requireAll(signs, more.signs(), "signs");
        String said = TextEntry.optional(more.comment(), LONGEST_COMMENT, "comment");
        require(comment == null || said != null && said.contains(comment), "comment");
    }

    private static void requireAll(Collection<?> kept, Collection<?> told, String field) {
        require(told.containsAll(kept), field);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new DomainException("result.kept_changed").at(field);
        }
    }

    /** Pages show and send moments to the minute. */
    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
