package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/**
 * The creatinine clearance as pages show it.
 *
 * @param clearance mL/min, or null: see {@code missing}
 */
@Phi
public record Kidneys(Quantity clearance, List<Reason> reasons, Set<String> missing) implements Serializable {
    public Kidneys {
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
    }

    static Kidneys of(Finding<Quantity> finding) {
        return new Kidneys(finding.outcome().orElse(null), finding.reasons(), finding.missing());
    }

    public boolean isKnown() {
        return clearance != null;
    }

    /** To one decimal, for display. */
    public BigDecimal shownClearance() {
        return clearance.amount().setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return "Kidneys";
    }
}
