package org.sleepclinic.assessment;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.sleepclinic.kernel.Reason;

/** Danger signs a clinician sees, or hears of by phone, at this moment. */
record SignsNow(Answers answers) implements DangerSigns {
    @Override
    public Clause convulsion() {
        return answers.yes("NOW.01");
    }

    @Override
    public Clause seizure() {
        return Clause.any(convulsion(), inLast24Hours(count -> count.signum() > 0));
    }

    @Override
    public Clause lasted(Predicate<BigDecimal> minutes) {
        return answers.number("NOW.02", minutes);
    }

    @Override
    public Clause longerThanUsualBy(BigDecimal minutes) {
        return answers.of("NOW.03").filter(usual -> usual.state() == AnswerState.ANSWERED)
                .map(usual -> lasted(soFar -> soFar.compareTo(usual.number().add(minutes)) > 0)
                        .remarking(new Reason("NOW.03", Answers.seen(usual))))
                .orElseGet(() -> Clause.open("NOW.03"));
    }

    @Override
    public Clause recoversBetween() {
        return answers.yes("NOW.05");
    }

    @Override
    public Clause inLast24Hours(Predicate<BigDecimal> count) {
        return answers.number("NOW.04", count);
    }

    @Override
    public Clause airway() {
        return answers.yes("NOW.06");
    }

    @Override
    public Clause spasm() {
        return answers.yes("NOW.07");
    }

    @Override
    public Clause newFocalDeficit() {
        return answers.yes("NOW.10");
    }

    @Override
    public Clause fever() {
        return answers.yes("NOW.11");
    }

    @Override
    public Clause headInjury() {
        return answers.yes("NOW.12");
    }

    @Override
    public Clause bloodThinner() {
        return answers.yes("NOW.13");
    }

    @Override
    public Clause pregnancy() {
        return answers.yes("NOW.14");
    }

    @Override
    public Clause suicidalThoughts() {
        return answers.yes("NOW.15");
    }

    @Override
    public Clause helpNeededNow() {
        return Clause.any(convulsion(), answers.yes("NOW.08"), answers.yes("NOW.09"));
    }
}
