package org.sleepclinic.restlesslegs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.RuleLimits;

/**
 * When a case of restless legs may be let go (clinical reference 5.4.2). Low for six months needs a total from before them and
 * one within them: a patient nobody asked is not well.
 */
@ClinicalRule(id = "R-RLS-DISCHARGE", source = "clinical-reference 5.4.2", evidence = Evidence.LOCAL,
        says = "IRLS low for the months the table names, and iron stable: neither of the two newest studies asks for iron.")
public final class SettledLegs {
    private SettledLegs() {
    }

    /** An IRLS total and when it was taken. */
    @Phi
    public record Total(BigDecimal amount, Instant at) {
        @Override
        public String toString() {
            return "Total";
        }
    }

    /**
     * How the total stands.
     *
     * @param low empty where nobody can tell
     * @param by  when the total was taken that says so; empty without any
     */
    public record Standing(Optional<Boolean> low, Optional<Instant> by) {
    }

    /** @param totals every IRLS total, oldest first */
    public static Standing low(List<Total> totals, ZonedDateTime now, RuleLimits limits) {
        Instant since = now.minusMonths(limits.get("MONTHS").limit().amount().longValueExact()).toInstant();
        Optional<Total> high = last(totals.stream().filter(total -> total.at().isAfter(since))
                .filter(total -> !limits.holds("LOW_IRLS", total.amount())).toList());
        if (high.isPresent()) {
            return new Standing(Optional.of(false), high.map(Total::at));
        }
        Optional<Total> before = last(totals.stream().filter(total -> !total.at().isAfter(since)).toList());
        boolean asked = totals.stream().anyMatch(total -> total.at().isAfter(since));
        Optional<Boolean> low = asked ? Optional.of(
                before.filter(total -> limits.holds("LOW_IRLS", total.amount())).isPresent()) : Optional.empty();
        return new Standing(low, last(totals).map(Total::at));
    }

    /**
     * Neither of the two newest studies asks for iron; empty with fewer than two.
     *
     * @param asksForIron whether each study does, oldest first
     */
    public static Optional<Boolean> ironStable(List<Boolean> asksForIron) {
        int studies = asksForIron.size();
        return studies < 2 ? Optional.empty()
                : Optional.of(asksForIron.subList(studies - 2, studies).stream().noneMatch(Boolean::booleanValue));
    }

    private static Optional<Total> last(List<Total> totals) {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    }
}
