package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.protocol.Measured;

/** The measures of a step as a rule asks for them; null where nobody measured or answered. */
@Phi
record StepInputs(Map<String, Measured> measures) {
    BigDecimal amount(String code) {
        return measures.get(code) instanceof Measured.Amount amount ? amount.quantity().amount() : null;
    }

    Boolean yes(String code) {
        return measures.get(code) instanceof Measured.Code answer ? Boolean.valueOf(answer.code().equals(Measured.YES))
                : null;
    }

    /** Answered with yes; not asked is not yes. */
    boolean isYes(String code) {
        return Boolean.TRUE.equals(yes(code));
    }

    @Override
    public String toString() {
        return "StepInputs";
    }
}
