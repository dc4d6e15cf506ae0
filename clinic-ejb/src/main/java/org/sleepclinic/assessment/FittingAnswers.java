package org.sleepclinic.assessment;

import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.DomainException;

/** Answers that cannot both be true: the later one is refused at its field, and told which other one to look at. */
final class FittingAnswers {
    private static final String FIRST_EVENT = "INT.03.2";
    private static final String LAST_EVENT = "INT.03.3";
    private static final String DEPRESSION = "INT.29.1";
    private static final String SELF_HARM = "INT.29.2";
    /** Eight other items of three points each. */
    private static final int OTHERS_MOST = 24;

    private FittingAnswers() {
    }

    /** Is there another question its answer must fit? */
    static boolean concerns(IntakeItem item) {
        return Set.of(FIRST_EVENT, LAST_EVENT, DEPRESSION, SELF_HARM).contains(item.code());
    }

    /**
     * Refuses what does not fit the answers given before.
     *
     * @throws DomainException {@code assessment.date.beforeFirst} (first), {@code assessment.date.afterLast} (last),
     *         {@code assessment.phq.total} (item 9, least, most), {@code assessment.phq.item9} (total) at the item
     */
    static void require(IntakeItem item, Answer answer, Answers before) {
        if (answer.state() != AnswerState.ANSWERED) {
            return;
        }
        switch (item.code()) {
            case FIRST_EVENT -> answered(before, LAST_EVENT).map(last -> ToldDay.of(last.text()))
                    .filter(last -> last.isBefore(ToldDay.of(answer.text()).earliest())).ifPresent(last -> {
                        throw refused(item, "assessment.date.afterLast", last.shown());
                    });
            case LAST_EVENT -> answered(before, FIRST_EVENT).map(first -> ToldDay.of(first.text()))
                    .filter(first -> ToldDay.of(answer.text()).isBefore(first.earliest())).ifPresent(first -> {
                        throw refused(item, "assessment.date.beforeFirst", first.shown());
                    });
            case DEPRESSION -> answered(before, SELF_HARM).map(ninth -> ninth.number().intValue())
                    .filter(ninth -> !holds(answer.number().intValue(), ninth)).ifPresent(ninth -> {
                        throw refused(item, "assessment.phq.total", ninth, ninth + OTHERS_MOST);
                    });
            case SELF_HARM -> answered(before, DEPRESSION).map(total -> total.number().intValue())
                    .filter(total -> !holds(total, answer.number().intValue())).ifPresent(total -> {
                        throw refused(item, "assessment.phq.item9", total);
                    });
            default -> {
            }
        }
    }

    private static boolean holds(int total, int ninth) {
        return total >= ninth && total <= ninth + OTHERS_MOST;
    }

    private static Optional<Answer> answered(Answers before, String item) {
        return before.of(item).filter(answer -> answer.state() == AnswerState.ANSWERED);
    }

    private static DomainException refused(IntakeItem item, String code, Object... args) {
        return new DomainException(code, args).at(item.fieldId());
    }
}
