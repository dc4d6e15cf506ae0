package org.sleepclinic.assessment;

import java.util.Set;
import java.util.function.IntPredicate;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Where the FLEP scale may be used at all. */
@ClinicalRule(id = "FLEP-SETTING", source = "D5", evidence = Evidence.LOCAL,
        says = "FLEP is used only for recurrent paroxysmal events out of sleep: not for single jerks at sleep onset only, not for "
                + "repeated ankle flexions in series, not for purely sensory complaints.")
final class FlepSetting {
    private static final Set<String> SENSORY = Set.of("URGE", "TINGLING", "UNREFRESHING");

    Finding<Verdict> judge(Answers answers) {
        return weigh(answers).finding(FlepSetting.class, Verdict.PRESENT, Verdict.ABSENT);
    }

    Clause weigh(Answers answers) {
        return Clause.all(outOfSleep(answers), recurrent(answers), singleJerkAtSleepOnset(answers).not(),
                pattern(answers, "ANKLE_FLEXION").not(), answers.onlyAmong("INT.01", SENSORY).not());
    }

    /** One sudden jerk while falling asleep and nothing else: the pattern of a hypnic jerk. */
    static Clause singleJerkAtSleepOnset(Answers answers) {
        return Clause.all(pattern(answers, "SINGLE_JERK"), answers.only("INT.04", "FALLING_ASLEEP"));
    }

    /** What a complete scale must show, where the scale fits; false where it does not. */
    static Clause scale(Answers answers, IntPredicate passes) {
        Clause setting = new FlepSetting().weigh(answers);
        if (setting.fails()) {
            return Clause.of(false, new Reason("flep.setting", "not used here"));
        }
        Clause total = new FlepScale().total(answers, passes);
        return setting.isOpen() ? Clause.all(Clause.open(setting.missing().toArray(String[]::new)), total) : total;
    }

    private static Clause outOfSleep(Answers answers) {
        return answers.has("INT.04", "FALLING_ASLEEP", "FIRST_THIRD", "LAST_THIRD", "ANY_TIME", "ON_WAKING");
    }

    /** A typical night presupposes several; a first event that is also the last was the only one. */
    private static Clause recurrent(Answers answers) {
        Clause typicalNight = answers.number("INT.06.1", count -> count.signum() > 0);
        return answers.of("INT.03.2").filter(first -> !first.text().isEmpty())
                .flatMap(first -> answers.of("INT.03.3").filter(last -> last.text().equals(first.text())))
                .map(only -> Clause.all(typicalNight, Clause.of(false, new Reason(only.item(), only.text()))))
                .orElse(typicalNight);
    }

    /** A pattern rules the scale out only where it was seen: a witness who cannot say has not seen it. */
    private static Clause pattern(Answers answers, String movement) {
        return answers.of("INT.10").filter(limbs -> limbs.state() == AnswerState.UNKNOWN)
                .map(limbs -> Clause.of(false, new Reason("INT.10", Answers.seen(limbs))))
                .orElseGet(() -> answers.only("INT.10", movement));
    }
}
