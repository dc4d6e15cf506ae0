package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;

/**
 * A count over a stretch of a diary.
 *
 * @param from    first day
 * @param to      last day
 * @param amount  days or nights counted, or null while days are missing
 * @param range   what it can still be, such as {@code 3 to 7}; null once it is counted
 * @param missing how many days nobody wrote about
 */
@Phi
public record DiaryCount(LocalDate from, LocalDate to, Integer amount, String range,
        int missing) implements Serializable {
    static DiaryCount of(LocalDate from, LocalDate to, Finding<Integer> found) {
        return new DiaryCount(from, to, found.outcome().orElse(null),
                found.outcome().isPresent() ? null : found.reasons().getFirst().seen(), found.missing().size());
    }

    @Override
    public String toString() {
        return "DiaryCount[" + from + "]";
    }
}
