package org.sleepclinic.assessment;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.sleepclinic.kernel.Reason;

/** Danger signs as told at the intake. They propose: a clinician finds out whether they hold now. */
record IntakeSigns(Anamnesis history) implements DangerSigns {
    @Override
    public Clause convulsion() {
        return Clause.all(seizure(), answers().has("INT.10", "STIFF", "RHYTHMIC_JERKS"));
    }

    @Override
    public Clause seizure() {
        return new SuspectEpilepsy().weigh(history);
    }

    @Override
    public Clause lasted(Predicate<BigDecimal> minutes) {
        return answers().number("INT.05.1", minutes);
    }

    /** The usual length is known as a span: its upper end counts. */
    @Override
    public Clause longerThanUsualBy(BigDecimal minutes) {
        return answers().of("INT.05").filter(usual -> usual.state() == AnswerState.ANSWERED)
                .map(usual -> lasted(longest -> isLonger(longest, usual.text(), minutes))
                        .remarking(new Reason("INT.05", Answers.seen(usual))))
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
        return answers().yes("INT.25.1");
    }

    @Override
    public Clause pregnancy() {
        return answers().has("INT.21", "PREGNANT");
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

    private static boolean isLonger(BigDecimal longest, String usual, BigDecimal by) {
        return switch (usual) {
            case "OVER_10_MIN" -> false; // no upper end to compare with
            case "FROM_2_TO_10_MIN" -> longest.compareTo(BigDecimal.TEN.add(by)) > 0;
            default -> longest.compareTo(BigDecimal.TWO.add(by)) > 0;
        };
    }
}
