package org.sleepclinic.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<RedFlag> suggestedBy(Anamnesis history, FlagAnswers answers) {
        return inOrder(AT_THE_INTAKE, new IntakeSigns(history), answers);
    }

    /** What a clinician sees at this moment. */
    List<RedFlag> seenNow(Answers signs) {
        return inOrder(HAPPENING_NOW, new SignsNow(signs), FlagAnswers.none());
    }

    /** How soon somebody must act; empty when no flag is present. */
    static Optional<Alarm.Level> urgency(List<RedFlag> flags) {
        return flags.stream().filter(flag -> flag.weighing().isPresent()).map(RedFlag::level)
                .min(Comparator.naturalOrder());
    }

    private static List<RedFlag> inOrder(List<RedFlagRule> rules, DangerSigns signs, FlagAnswers answers) {
        return rules.stream().map(rule -> answers.read(rule, Weighing.of(rule, rule.weigh(signs))))
                .sorted(Comparator.comparing((RedFlag flag) -> flag.weighing().standing())
                        .thenComparing(RedFlag::level))
                .toList();
    }
}
