package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Evidence;

/**
 * One way to raise an agent, for patients in one context.
 *
 * @param fromAge    completed years from which it holds
 * @param usualLow   of a day; reached, the agent is at its target; null: not given
 * @param maximum    of a day, or null
 * @param strict     never faster, whoever signs
 * @param thenSays   how it goes on above the last rung, or null
 * @param more       of a day, at most so much at once above the last rung; null: no pace is given there, so no raise is in it
 * @param moreDays   so many days after the last change at the earliest
 * @param moreEvidence of that pace
 */
public record Ladder(String code, String agent, Purpose purpose, Context context, int fromAge, String unit,
        BigDecimal usualLow, BigDecimal usualHigh, BigDecimal maximum, boolean strict, String says, String thenSays,
        BigDecimal more, Integer moreDays, Evidence moreEvidence, Evidence evidence, String source,
        List<Rung> rungs) implements Serializable {
    /** What else the patient takes that changes the pace. */
    public enum Context {
        ALONE, WITH_VALPROATE, WITH_INDUCER, WITH_VALPROATE_AND_INDUCER
    }

    /**
     * One step.
     *
     * @param fromDay day 1 is the first dose
     */
    public record Rung(int position, int fromDay, Dose dose) implements Serializable {
        /** The week it begins in. */
        public int week() {
            return (fromDay - 1) / 7 + 1;
        }
    }

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    Rung first() {
        return rungs.getFirst();
    }

    /**
     * As kidneys allow it: begun with this dose, no rung above the most of a day. The rungs keep their places. What is usual with
     * healthy kidneys is not said of reduced ones, and the most of a day is no usual dose.
     */
    Ladder within(Dose start, RenalBand kidneys) {
        BigDecimal most = kidneys.maximum();
        BigDecimal low = kidneys.isReduced() ? kidneys.usualLow() : least(usualLow, most);
        BigDecimal high = kidneys.isReduced() ? kidneys.usualHigh() : least(usualHigh, most);
        List<Rung> kept = rungs.stream().map(rung -> rung.equals(first()) && rung.dose().isAbove(start)
                ? new Rung(rung.position(), rung.fromDay(), start) : rung)
                .filter(rung -> !rung.dose().isAbove(most)).toList();
        return new Ladder(code, agent, purpose, context, fromAge, unit, low, high,
                least(maximum, most), strict, says, thenSays, more, moreDays, moreEvidence, evidence, source, kept);
    }

    private static BigDecimal least(BigDecimal given, BigDecimal most) {
        return given == null ? null : given.min(most);
    }

    Optional<Rung> at(int position) {
        return rungs.stream().filter(rung -> rung.position() == position).findFirst();
    }

    /** The highest rung this dose has reached; the first where it is below. */
    Rung reachedBy(Dose dose) {
        return rungs.reversed().stream().filter(rung -> !rung.dose().isAbove(dose)).findFirst().orElseGet(this::first);
    }

    /** The day the rung after this one may begin, when this one began on {@code today}. */
    Optional<LocalDate> nextAfter(Rung reached, LocalDate today) {
        return at(reached.position() + 1).map(next -> today.plusDays(next.fromDay() - (long) reached.fromDay()));
    }

    /** What is allowed on the first day. */
    Pace atStart() {
        return Pace.of(first().dose(), evidence);
    }

    /** What is allowed above the last rung, this being the dose since that day. */
    Pace above(Dose dose, LocalDate since, LocalDate today) {
        boolean waited = more != null && !today.isBefore(since.plusDays(moreDays));
        BigDecimal ofDay = (waited ? dose.daily().add(more) : dose.daily()).max(rungs.getLast().dose().daily());
        return new Pace(ofDay, Dose.shown(ofDay) + " " + unit + "/day", more == null ? Evidence.LOCAL : moreEvidence);
    }

    boolean isTarget(Dose dose) {
        return usualLow != null && dose.daily().compareTo(usualLow) >= 0;
    }
}
