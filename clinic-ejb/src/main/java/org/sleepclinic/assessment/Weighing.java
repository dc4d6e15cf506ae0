package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * What a rule says of an intake so far, with all that speaks for and against it.
 *
 * @param ruleId   the rule
 * @param source   where the rule comes from
 * @param standing present, open, not asked, absent
 * @param supports inputs that speak for it
 * @param opposes  inputs that speak against it
 * @param missing  codes of inputs that keep it open
 */
@Phi
public record Weighing(String ruleId, String source, Evidence evidence, Standing standing, List<Reason> supports,
        List<Reason> opposes, Set<String> missing) implements Serializable {
    public Weighing {
        supports = List.copyOf(supports);
        opposes = List.copyOf(opposes);
        missing = Set.copyOf(missing);
    }

    static Weighing of(Object rule, Clause clause) {
        ClinicalRule mark = Clause.mark(rule);
        return new Weighing(mark.id(), mark.source(), mark.evidence(), standing(clause), clause.supports(),
                clause.opposes(),
                clause.missing());
    }

    public boolean isPresent() {
        return standing == Standing.PRESENT;
    }

    @Override
    public String toString() {
        return "Weighing[" + ruleId + "]";
    }

    private static Standing standing(Clause clause) {
        if (clause.isOpen()) {
            return Stream.concat(clause.supports().stream(), clause.opposes().stream())
                    .allMatch(Weighing::isKnownUnasked)
                            ? Standing.NOT_ASKED : Standing.OPEN;
        }
        return clause.holds() ? Standing.PRESENT : Standing.ABSENT;
    }

    /** The age is on record before anybody asks anything. */
    private static boolean isKnownUnasked(Reason reason) {
        return reason.input().equals("patient.age");
    }
}
