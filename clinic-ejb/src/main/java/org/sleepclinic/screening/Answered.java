package org.sleepclinic.screening;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * A safety question and its answer.
 *
 * @param seen  what was recorded or told, with its day; null when there is nothing
 * @param asked true when somebody asked for this study; false when the record answers
 */
@Phi
public record Answered(StudyQuestion question, Reply reply, String seen, boolean asked) implements Serializable {
    static Answered yes(StudyQuestion question, String seen) {
        return new Answered(question, Reply.YES, seen, false);
    }

    static Answered no(StudyQuestion question, String seen) {
        return new Answered(question, Reply.NO, seen, false);
    }

    /** {@code seen} is what is there and does not answer; or null. */
    static Answered notRecorded(StudyQuestion question, String seen) {
        return new Answered(question, Reply.NOT_RECORDED, seen, false);
    }

    /** Nobody recorded an answer is never clear (G4, D13). */
    public Outcome outcome() {
        return switch (reply) {
            case YES -> question.onYes().outcome();
            case NO -> Outcome.CLEAR;
            case UNKNOWN, NOT_RECORDED -> Outcome.ASK;
        };
    }

    /** What follows: said with every yes. */
    public boolean isYes() {
        return reply == Reply.YES;
    }

    /** Nobody asked, or nobody knows. */
    public boolean isOpen() {
        return reply == Reply.NOT_RECORDED || reply == Reply.UNKNOWN;
    }

    /** The same question weighed otherwise. */
    Answered weighing(StudyQuestion.Weight other) {
        return new Answered(
                new StudyQuestion(question.code(), question.wording(), question.forPatient(), other, question.first(),
                        question.says(),
                        question.below(), question.maxAgeDays(), question.evidence(), question.source()),
                reply, seen, asked);
    }

    @Override
    public String toString() {
        return "Answered[" + question.code() + "]";
    }
}
