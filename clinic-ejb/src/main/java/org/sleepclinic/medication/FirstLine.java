package org.sleepclinic.medication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimit;

/** Which agents come first for this person, and which later. */
@ClinicalRule(id = "R-FIRST-LINE", source = "5.1.2; 5.2.1; EP-05", evidence = Evidence.VERIFIED,
        says = "The lines of the seizure type or of restless legs; valproate is first line only for the people NG217 5.1.1 names,"
                + " below 55 years only through its gate. Without a seizure type: indeterminate.")
final class FirstLine {
    /** A line as it stands for one person. */
    record Ranked(AgentLine line, Place place) {
    }

    private FirstLine() {
    }

    /**
     * @param subject of the patient's seizures, or restless legs
     * @param lines   of every agent for it
     * @param named   is the patient one of those valproate is for; empty: not known
     * @param years   completed
     * @param two     years for which the gate needs two specialists
     */
    static Finding<List<Ranked>> of(Finding<Subject> subject, Collection<AgentLine> lines, Optional<Boolean> named,
            int years, RuleLimit two) {
        if (subject.isIndeterminate()) {
            return Finding.indeterminate(FirstLine.class, subject.reasons(), Set.of("seizure.type"));
        }
        List<Ranked> ranked = lines.stream().map(line -> new Ranked(line, of(line, named, years, two)))
                .sorted(Comparator.comparing(Ranked::place).thenComparing(one -> one.line().line())
                        .thenComparing(one -> one.line().agent()))
                .toList();
        return Finding.of(FirstLine.class, ranked,
                List.of(new Reason("subject", subject.outcome().orElseThrow().name()),
                        new Reason("age", years + " y")));
    }

    /** Why what is not first line asks for a reason: each purpose has a guideline of its own. */
    static String source(Purpose purpose, Optional<AgentLine> line) {
        return purpose == Purpose.EPILEPSY ? "EP-05; NG217 4.1.3"
                : line.map(found -> "5.2.1; " + found.source()).orElse("5.2.1");
    }

    /** One of them. */
    static Place of(AgentLine line, Optional<Boolean> named, int years, RuleLimit two) {
        if (line.gated() && !named.orElse(false)) {
            return named.isEmpty() ? Place.NOT_KNOWN : Place.NOT_FOR_THIS_PERSON;
        }
        if (line.against()) {
            return Place.AGAINST;
        }
        if (line.addOn()) {
            return Place.ADD_ON;
        }
        if (line.line() > 1) {
            return Place.LATER;
        }
        return line.gated() && two.holds(BigDecimal.valueOf(years)) ? Place.GATED : Place.FIRST;
    }
}
