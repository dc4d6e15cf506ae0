package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.RuleLimit;

/**
 * A protocol as its page shows it: the version looked at with its steps, what ends care, and the other versions.
 *
 * @param numbers what the rules compare with that answer measures of its steps
 */
public record ProtocolView(ProtocolRow head, ProtocolDefinition definition, List<DischargeCriterion> criteria,
        List<ProtocolRow> versions, List<RuleNumbers> numbers) implements Serializable {
    /** A rule and the numbers it compares with. */
    public record RuleNumbers(String ruleId, List<RuleLimit> limits) implements Serializable {
        public RuleNumbers {
            limits = List.copyOf(limits);
        }
    }
}
