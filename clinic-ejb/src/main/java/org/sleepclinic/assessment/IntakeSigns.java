package org.sleepclinic.assessment;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.sleepclinic.kernel.Reason;

/** Danger signs as told at the intake. They propose: a clinician finds out whether they hold now. */
record IntakeSigns(Anamnesis history) implements DangerSigns {
    private static final String NO_UPPER_END = "OVER_10_MIN";

    @Override
    public Clause convulsion() {
        return Clause.all(seizure(), answers().has("INT.10", "STIFF", "RHYTHMIC_JERKS"));
    }

    @Override
    public Clause seizure() {
        return new SuspectEpilepsy().weigh(history);
    }

    /** A usual event of more than 10 minutes tells as much as a longest one nobody timed. */
    @Override
    public Clause lasted(Predicate<BigDecimal> minutes) {
        return answers().of("INT.05").filter(usual -> NO_UPPER_END.equals(usual.text()) && minutes.test(BigDecimal.TEN))
                .map(usual -> answers().has("INT.05", NO_UPPER_END))
                .orElseGet(() -> answers().number("INT.05.1", minutes));
    }

    /** The usual length is known as a span: its upper end counts. Without one it stays open, unless even 10 minutes do not do. */
    @Override
    public Clause longerThanUsualBy(BigDecimal minutes) {
        return answers().of("INT.05").filter(usual -> usual.state() == AnswerState.ANSWERED)
                .map(usual -> longerThan(usual, minutes).remarking(new Reason("INT.05", Answers.seen(usual))))
                .orElseGet(() -> Clause.open("INT.05"));
    }

    @Override
    public Clause recoversBetween() {
        return answers().yes("INT.13.3");
    }

    @Override
    public Clause inLast24Hours(Predicate<BigDecimal> count) {
        return answers().number("INT.06.3", count);
    }

    @Override
    public Clause airway() {
        return answers().yes("INT.17.3");
    }

    @Override
    public Clause spasm() {
        return answers().yes("INT.17.2");
    }

    @Override
    public Clause newFocalDeficit() {
        return answers().has("INT.35.3", "NEW_DEFICIT");
    }

    @Override
    public Clause fever() {
        return answers().yes("INT.13.2");
    }

    @Override
    public Clause headInjury() {
        return Clause.all(answers().has("INT.22", "HEAD_INJURY"), answers().yes("INT.22.1"));
    }

    @Override
    public Clause bloodThinner() {
        return history.record().orMedicine(answers().yes("INT.25.1"), "ANTICOAGULANT");
    }

    @Override
    public Clause pregnancy() {
        return history.record().orPregnant(answers().has("INT.21", "PREGNANT"));
    }

    @Override
    public Clause suicidalThoughts() {
        return Clause.any(answers().yes("INT.29.4"), answers().number("INT.29.2", score -> score.signum() > 0));
    }

    /** An intake tells of the past; what happens now is asked by {@link SignsNow}. */
    @Override
    public Clause helpNeededNow() {
        return Clause.open("NOW.08");
    }

    private Answers answers() {
        return history.answers();
    }

    private Clause longerThan(Answer usual, BigDecimal by) {
        BigDecimal limit = upperEnd(usual.text()).add(by);
        Clause longer = answers().number("INT.05.1", longest -> longest.compareTo(limit) > 0);
        return NO_UPPER_END.equals(usual.text()) && longer.holds() ? Clause.open("INT.05") : longer;
    }

    /** Minutes. */
    private static BigDecimal upperEnd(String usual) {
        return switch (usual) {
            case "UNDER_1_S" -> new BigDecimal("0.0167");
            case "FROM_1_TO_10_S" -> new BigDecimal("0.167");
            case "FROM_10_S_TO_2_MIN" -> BigDecimal.TWO;
            default -> BigDecimal.TEN;
        };
    }
}
