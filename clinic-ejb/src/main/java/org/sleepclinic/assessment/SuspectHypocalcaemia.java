package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Reason;

/** When hypocalcaemia is suspected. Reported symptoms propose; only what a clinician confirms as present now counts for severity. */
@ClinicalRule(id = "RT-4", source = "Clinical reference 1.4; SFE; D4", evidence = Evidence.LOCAL,
        says = "Tingling, spasm, a tight throat or noisy breathing, a positive Trousseau or Chvostek sign, neck "
                + "surgery or radiation, or a low adjusted or ionised calcium suspects hypocalcaemia: order set HCA, "
                + "today if symptomatic.")
final class SuspectHypocalcaemia implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.HYPOCALCAEMIA;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Clause calcium = history.calcium().map(value -> Clause.of(value.low(), new Reason("calcium", value.seen())))
                .orElseGet(() -> Clause.open("calcium"));
        return Clause.any(story(history), calcium);
    }

    /**
     * For rules that ask for "no hypocalcaemia": a calcium nobody has measured yet does not hold them up, since the tests
     * they lead to measure it.
     */
    static Clause knownSoFar(Anamnesis history) {
        return history.calcium().isPresent() ? new SuspectHypocalcaemia().weigh(history) : story(history);
    }

    /** Told at the intake, or confirmed as present wherever somebody looked. */
    private static Clause story(Anamnesis history) {
        Answers answers = history.answers();
        OnRecord record = history.record();
        return Clause.any(record.orSign(answers.yes("INT.17.1"), "TINGLING"),
                record.orSign(answers.yes("INT.17.2"), "TETANY"), record.orSign(answers.yes("INT.17.3"), "STRIDOR"),
                record.orSign(answers.has("INT.35.1", "POSITIVE"), "TROUSSEAU"),
                record.orSign(answers.has("INT.35.2", "POSITIVE"), "CHVOSTEK"), answers.yes("INT.18.1"));
    }
}
