package org.sleepclinic.restlesslegs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.kernel.RuleLimits;

/**
 * Whether periodic limb movements are a disorder of their own (clinical reference 1.2). Sources differ on "above" and "from":
 * which side of the limit counts is a row as the limit is.
 */
@ClinicalRule(id = "R-PLMD", source = "PLMD-CRIT; ICD11-7A81", evidence = Evidence.LOCAL,
        says = "Index above the limit of the age, with a complaint, and nothing that explains it better. Restless legs supersedes it:"
                + " restless legs with periodic limb movements, never both disorders.")
public final class MovementDisorder {
    /** What the criteria say together. */
    public enum Outcome {
        MET, NOT_MET, RLS_SUPERSEDES, EXPLAINED
    }

    private MovementDisorder() {
    }

    /** The criteria in order; the first that settles it does, whatever else is missing. */
    public static Finding<Outcome> of(LimbMovements seen, RuleLimits limits) {
        if (Boolean.TRUE.equals(seen.restless())) {
            return Finding.of(MovementDisorder.class, Outcome.RLS_SUPERSEDES,
                    List.of(new Reason("RLS_CRITERIA", "met")));
        }
        if (Boolean.TRUE.equals(seen.explained())) {
            return Finding.of(MovementDisorder.class, Outcome.EXPLAINED, List.of(new Reason("EXPLAINED", "yes")));
        }
        Set<String> missing = missing(seen);
        if (!missing.isEmpty()) {
            return Finding.indeterminate(MovementDisorder.class, List.of(), missing);
        }
        return judged(seen, limits.get(limits.holds("CHILD", seen.years()) ? "CHILD_INDEX" : "ADULT_INDEX"));
    }

    private static Finding<Outcome> judged(LimbMovements seen, RuleLimit limit) {
        List<Reason> reasons = new ArrayList<>();
        boolean many = limit.holds(seen.index());
        reasons.add(many ? limit.reason(seen.index()) : new Reason("PLMI", shown(seen.index())));
        reasons.add(new Reason("COMPLAINT", seen.complaint() ? "yes" : "no"));
        return Finding.of(MovementDisorder.class, many && seen.complaint() ? Outcome.MET : Outcome.NOT_MET, reasons);
    }

    private static Set<String> missing(LimbMovements seen) {
        Set<String> missing = new TreeSet<>();
        add(missing, "AGE", seen.years());
        add(missing, "PLMI", seen.index());
        add(missing, "COMPLAINT", seen.complaint());
        add(missing, "RLS_CRITERIA", seen.restless());
        add(missing, "EXPLAINED", seen.explained());
        return missing;
    }

    private static void add(Set<String> missing, String input, Object value) {
        if (Objects.isNull(value)) {
            missing.add(input);
        }
    }

    private static String shown(BigDecimal index) {
        return index.stripTrailingZeros().toPlainString() + " /h";
    }
}
