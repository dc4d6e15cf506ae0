package org.sleepclinic.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.patient.Pregnancy;

/**
 * What an intake says of a pregnancy, for the patient's safety list.
 *
 * @param due the day the child is due by the weeks told, or null
 */
record ToldPregnancy(Pregnancy state, LocalDate due) {
    private static final int WHOLE_WEEKS = 40;

    /** Empty when nobody answered either question. "Pregnant" goes before what was said of being able. */
    static Optional<ToldPregnancy> in(Answers answers, LocalDate today) {
        if (answers.has("INT.21", "PREGNANT").holds()) {
            return Optional.of(new ToldPregnancy(Pregnancy.PREGNANT, answers.of("INT.21.1")
                    .filter(weeks -> weeks.state() == AnswerState.ANSWERED)
                    .map(weeks -> today.plusWeeks(WHOLE_WEEKS - Long.parseLong(weeks.text()))).orElse(null)));
        }
        if (answers.has("INT.30.1", "ABLE").holds()) {
            return Optional.of(new ToldPregnancy(Pregnancy.ABLE, null));
        }
        return answers.has("INT.30.1", "NOT_ABLE").holds()
                ? Optional.of(new ToldPregnancy(Pregnancy.NOT_ABLE, null)) : Optional.empty();
    }
}
