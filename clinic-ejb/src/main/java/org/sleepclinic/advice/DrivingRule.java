package org.sleepclinic.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** What the law of a country says about driving after seizures. It informs; the authority decides. */
@ClinicalRule(id = "R-DRIVING", source = "DVLA; 5.1.8; T58", evidence = Evidence.VERIFIED,
        says = "By the country's own rows: so many months free of seizures, or of a pattern that harms nobody, for this"
                + " situation and vehicle. Of a country without rows nothing is inferred.")
public final class DrivingRule {
    /** What a row says of the months told. */
    public enum Answer {
        NOT_YET,
        ELIGIBLE,
        /** Each case is decided by itself. */
        INDIVIDUAL
    }

    private DrivingRule() {
    }

    static Finding<Answer> of(Collection<DrivingRow> rows, DrivingQuestion asked) {
        if (rows.stream().noneMatch(row -> row.jurisdiction().equals(asked.jurisdiction()))) {
            return missing(List.of(), "JURISDICTION");
        }
        if (asked.situation() == null) {
            return missing(List.of(), "SITUATION");
        }
        if (asked.group() == null) {
            return missing(List.of(), "GROUP");
        }
        return row(rows, asked).map(row -> judge(row, asked)).orElseGet(() -> missing(List.of(), "ROW"));
    }

    /** The row that speaks of this situation and vehicle. */
    static Optional<DrivingRow> row(Collection<DrivingRow> rows, DrivingQuestion asked) {
        return rows.stream().filter(row -> row.jurisdiction().equals(asked.jurisdiction())
                && row.situation() == asked.situation() && asked.group() != null && row.group() == asked.group())
                .findFirst();
    }

    private static Finding<Answer> judge(DrivingRow row, DrivingQuestion asked) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("rule", row.says()));
        if (row.individual()) {
            return Finding.of(DrivingRule.class, Answer.INDIVIDUAL, reasons);
        }
        if (asked.months() == null) {
            return missing(reasons, "MONTHS");
        }
        reasons.add(new Reason("months", asked.months().toString()));
        if (asked.months() < row.months()) {
            return Finding.of(DrivingRule.class, Answer.NOT_YET, reasons);
        }
        if (row.offMedicine() && asked.offMedicine() == null) {
            return missing(reasons, "OFF_MEDICINE");
        }
        boolean holds = !row.offMedicine() || asked.offMedicine();
        return Finding.of(DrivingRule.class, holds ? Answer.ELIGIBLE : Answer.NOT_YET, reasons);
    }

    private static Finding<Answer> missing(List<Reason> reasons, String input) {
        return Finding.indeterminate(DrivingRule.class, reasons, Set.of(input));
    }
}
