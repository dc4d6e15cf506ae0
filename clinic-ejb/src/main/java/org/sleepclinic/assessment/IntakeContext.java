package org.sleepclinic.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * A case as its intake needs it.
 *
 * @param calcium  the newest judged adjusted or ionised calcium, or null
 * @param flags    what clinicians have said of the intake's red flags
 * @param record   signs confirmed as present now in whichever case of the patient, medicines, pregnancy
 * @param taken    every intake of the case, voided ones too, the newest first
 * @param head     its intake, or null when none was taken
 */
@Phi
record IntakeContext(CaseId caseId, PatientId patient, String caseStatus, LocalDate born, MeasuredCalcium calcium,
        FlagAnswers flags, OnRecord record, List<IntakeTaken> taken, IntakeHead head) {
    private static final String FIRST_EVENT_AGE = "INT.03.1";

    /** Does the question ask for something that can only lie within the patient's life so far? */
    static boolean isOfLife(IntakeItem item) {
        return item.code().equals(FIRST_EVENT_AGE) || item.type() == ItemType.DATE;
    }

    /**
     * Nobody had a first event at an age still to come, nor anything before their birth; where nobody knows the birth date,
     * nothing is refused by it.
     *
     * @throws DomainException {@code assessment.age} (age today), {@code assessment.date.birth} (birth date) at the item
     */
    void requireLived(IntakeItem item, Answer answer, LocalDate today) {
        if (answer.state() != AnswerState.ANSWERED || born == null) {
            return;
        }
        if (item.type() == ItemType.DATE && ToldDay.of(answer.text()).isBefore(born)) {
            throw new DomainException("assessment.date.birth", born).at(item.fieldId());
        }
        if (item.type() != ItemType.DATE && answer.number().intValue() > age(today)) {
            throw new DomainException("assessment.age", age(today)).at(item.fieldId());
        }
    }

    private int age(LocalDate today) {
        return Period.between(born, today).getYears();
    }

    LiveAssessment assess(Answers answers, LocalDate today) {
        Anamnesis history = new Anamnesis(answers, age(today), Optional.ofNullable(calcium), record);
        return LiveAssessment.of(history, flags, record.findings());
    }

    boolean isCaseOpen() {
        return CaseStatus.valueOf(caseStatus).isOpen();
    }

    @Override
    public String toString() {
        return "IntakeContext[" + caseId + "]";
    }
}
