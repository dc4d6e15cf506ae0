package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;

/** The range of an agent's level in serum; for adherence, toxicity, pregnancy, kidney failure and interactions only. */
public record DrugLevel(String agent, BigDecimal low, BigDecimal high, String unit, String says, Evidence evidence,
        String source) implements Serializable {
}
