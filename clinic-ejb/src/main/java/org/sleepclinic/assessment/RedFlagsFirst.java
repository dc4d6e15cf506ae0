package org.sleepclinic.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Red flags are looked at before any routing, the most urgent first; routing then goes on. */
@ClinicalRule(id = "RT-0", source = "Clinical reference 1.4, 1.5", evidence = Evidence.LOCAL,
        says = "Any red flag raises its emergency or urgent task first; then routing continues.")
final class RedFlagsFirst {
    private static final List<RedFlagRule> AT_THE_INTAKE =
            List.of(new StatusEpilepticus(), new LongerThanUsualSeizure(),
                    new SeizureCluster(), new AirwayOrTetany(), new DangerousSeizureContext(), new SuicidalThoughts(),
                    new SuspectedSeizure());
    private static final List<RedFlagRule> HAPPENING_NOW = List.of(new HelpNeededNow(), new StatusEpilepticus(),
            new LongerThanUsualSeizure(), new SeizureCluster(), new AirwayOrTetany(), new DangerousSeizureContext(),
            new SuicidalThoughts());

    /** What an intake suggests. */
    List<RedFlag> suggestedBy(Anamnesis history, Set<String> confirmed) {
        return inOrder(AT_THE_INTAKE, new IntakeSigns(history), confirmed);
    }

    /** What a clinician sees at this moment. */
    List<RedFlag> seenNow(Answers signs) {
        return inOrder(HAPPENING_NOW, new SignsNow(signs), Set.of());
    }

    /** How soon somebody must act; empty when no flag is present. */
    static Optional<Alarm.Level> urgency(List<RedFlag> flags) {
        return flags.stream().filter(flag -> flag.weighing().isPresent()).map(RedFlag::level)
                .min(Comparator.naturalOrder());
    }

    private static List<RedFlag> inOrder(List<RedFlagRule> rules, DangerSigns signs, Set<String> confirmed) {
        return rules.stream().map(rule -> flag(rule, signs, confirmed))
                .sorted(Comparator.comparing((RedFlag flag) -> flag.weighing().standing())
                        .thenComparing(RedFlag::level))
                .toList();
    }

    private static RedFlag flag(RedFlagRule rule, DangerSigns signs, Set<String> confirmed) {
        Weighing weighing = Weighing.of(rule, rule.weigh(signs));
        return new RedFlag(rule.level(), weighing, confirmed.contains(weighing.ruleId()));
    }
}
