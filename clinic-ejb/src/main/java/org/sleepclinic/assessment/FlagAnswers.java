package org.sleepclinic.assessment;

import java.util.List;
import java.util.Set;

/**
 * What clinicians have said of the red flags of an intake.
 *
 * @param confirmed rules somebody was alarmed about
 * @param ruledOut  "looked, not now", the newest of each rule
 */
record FlagAnswers(Set<String> confirmed, List<RuledOut> ruledOut) {
    static FlagAnswers none() {
        return new FlagAnswers(Set.of(), List.of());
    }

    RedFlag read(RedFlagRule rule, Weighing weighing) {
        RuledOut looked = ruledOut.stream().filter(one -> one.ruleId().equals(weighing.ruleId()))
                .filter(one -> one.seen().equals(weighing.supports())).findFirst().orElse(null);
        return new RedFlag(rule.level(), rule.name().orElse(null), weighing, confirmed.contains(weighing.ruleId()),
                looked);
    }
}
