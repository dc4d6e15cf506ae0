package org.sleepclinic.medication;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimit;

/** Who may start valproate, and what must be on record before (5.1.2). An emergency is never held up by it. */
@ClinicalRule(id = "VPA_START_GATE", source = "5.1.2; NG217 5.1.1; NG217-UPD; D11", evidence = Evidence.VERIFIED,
        says = "Below 55 years (its own limit, not the age from which the clinic asks nobody) valproate starts only after two"
                + " specialists, each with a reason. Able to become pregnant:"
                + " contraception, a negative pregnancy test and the prevention programme are on record; men: contraception"
                + " during and for three months after, and fertility discussed. Pregnant: two specialists at any age, and the harm to"
                + " the child explained, for no test can be negative. Not recorded who can become pregnant: not decided.")
final class ValproateStartGate {
    /** The limit of years that hold for two specialists; verified, and no other rule's. */
    static final String TWO_SPECIALISTS = "TWO_SPECIALISTS";
    private static final String MALE = "MALE";
    private static final String NOT_ABLE = "NOT_ABLE";
    private static final String PREGNANT = "PREGNANT";

    private ValproateStartGate() {
    }

    /**
     * @param years     completed
     * @param pregnancy ABLE, PREGNANT, NOT_ABLE, or null: not recorded
     * @param two       years for which two specialists are needed
     */
    static Finding<Gate> of(String sex, int years, String pregnancy, RuleLimit two) {
        List<Reason> reasons = List.of(new Reason("age", years + " y"), new Reason("sex", sex),
                new Reason("pregnancy", pregnancy == null ? "-" : pregnancy));
        if (pregnancy == null && !MALE.equals(sex)) {
            return Finding.indeterminate(ValproateStartGate.class, reasons, Set.of("pregnancy"));
        }
        boolean pregnant = PREGNANT.equals(pregnancy);
        return Finding.of(ValproateStartGate.class,
                new Gate(pregnant || two.holds(BigDecimal.valueOf(years)), pregnant, asks(sex, pregnancy)), reasons);
    }

    private static Set<Gate.Ask> asks(String sex, String pregnancy) {
        if (PREGNANT.equals(pregnancy)) {
            return EnumSet.of(Gate.Ask.UNBORN_CHILD);
        }
        if (MALE.equals(sex)) {
            return EnumSet.of(Gate.Ask.CONTRACEPTION, Gate.Ask.FERTILITY);
        }
        return NOT_ABLE.equals(pregnancy) ? EnumSet.noneOf(Gate.Ask.class)
                : EnumSet.of(Gate.Ask.CONTRACEPTION, Gate.Ask.PREGNANCY_TEST, Gate.Ask.PREVENTION);
    }

    /** Is this one of the people NG217 5.1.1 names? Empty: not known. */
    static Optional<Boolean> names(String sex, String pregnancy) {
        if (MALE.equals(sex)) {
            return Optional.of(true);
        }
        return Optional.ofNullable(pregnancy).map(NOT_ABLE::equals);
    }
}
