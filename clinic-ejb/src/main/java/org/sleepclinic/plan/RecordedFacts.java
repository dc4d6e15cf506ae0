package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sleepclinic.assessment.RlsCriteria;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.protocol.Measured;

/**
 * What a patient's record answers when a step asks. It offers; whoever completes the step says whether it still holds. What
 * nobody recorded has no answer: it is never taken for "no".
 *
 * @param earlier what the plan's earlier steps recorded, by measure code
 * @param takes   does the patient take a medicine of this class?
 */
record RecordedFacts(CaseFacts facts, LocalDate today, Map<String, Measured> earlier,
        BiPredicate<CaseFacts, String> takes) {
    /** Prefix of a measure an earlier step of the same plan recorded. */
    static final String OF_PLAN = "PLAN:";
    private static final int WEEKS_OF_PREGNANCY = 40;
    private static final int WEEKS_OF_FIRST_TRIMESTER = 13;
    private static final String ILLNESSES = "INT.19";
    /** What a signed report of an EEG found. */
    static final String EPILEPTIFORM = "EEG_EPILEPTIFORM";

    Optional<Known> answer(String fact) {
        if (fact.startsWith(OF_PLAN)) {
            return Optional.ofNullable(earlier.get(fact.substring(OF_PLAN.length())))
                    .map(value -> new Known(value, Known.From.PLAN));
        }
        return switch (fact) {
            case "AGE" -> Optional.of(new Known(new Measured.Amount(
                    new Quantity(BigDecimal.valueOf(facts.yearsOn(today)), "a")), Known.From.RECORD));
            case "DIALYSIS" -> facts.diagnosis(code -> code.equals("N18.6") || code.equals("Z99.2"))
                    .map(known -> record(true))
                    .or(() -> facts.told().has(ILLNESSES, "DIALYSIS").map(this::intake));
            case "HAEMOCHROMATOSIS" -> facts.diagnosis(code -> code.startsWith("E83.11")).map(known -> record(true));
            case "PREGNANT" -> facts.told().pregnant().map(RecordedFacts::record).or(this::byAge);
            case "FIRST_TRIMESTER" -> firstTrimester().map(RecordedFacts::record).or(this::byAge);
            case "DOPAMINERGIC" -> Optional.of(takes.test(facts, "DOPAMINERGIC"))
                    .filter(taken -> taken || facts.told().medicines()).map(RecordedFacts::record);
            case "RLS_CRITERIA" -> criteria().map(this::intake);
            case "RLS_SIGNIFICANT" -> facts.told().yes("INT.15.SIG").map(this::intake);
            case "RLS_FREQUENT" -> facts.told().yes("INT.15.FREQ").map(this::intake);
            case "EEG" -> epileptiform();
            default -> throw new IllegalStateException("no record answers " + fact);
        };
    }

    /** Discharges stay what they were; an EEG without any never rules epilepsy out, so it answers nothing by itself. */
    private Optional<Known> epileptiform() {
        return facts.value(EPILEPTIFORM).filter(eeg -> eeg.canonicalAmount().signum() > 0)
                .map(eeg -> new Known(Measured.code("EPILEPTIFORM"), Known.From.RECORD));
    }

    private Optional<Boolean> criteria() {
        return RlsCriteria.of(facts.told().answers()).outcome()
                .map(outcome -> outcome != RlsCriteria.Outcome.NOT_RLS);
    }

    /** Not pregnant is not in the first trimester; pregnant without a day the child is due, nobody knows. */
    private Optional<Boolean> firstTrimester() {
        Optional<Boolean> pregnant = facts.told().pregnant();
        if (pregnant.isEmpty() || !pregnant.get()) {
            return pregnant;
        }
        return Optional.ofNullable(facts.told().due()).map(due -> WEEKS_OF_PREGNANCY
                - ChronoUnit.WEEKS.between(today, due) <= WEEKS_OF_FIRST_TRIMESTER);
    }

    /** Past the age at which anybody is asked: derived by that rule, told by nobody, and no answer until somebody takes it over. */
    private Optional<Known> byAge() {
        return facts.told().childbearing() == Childbearing.PAST_AGE
                ? Optional.of(new Known(Measured.yes(false), Known.From.AGE_RULE).asLastKnown()) : Optional.empty();
    }

    private static Known record(boolean answer) {
        return new Known(Measured.yes(answer), Known.From.RECORD);
    }

    private Known intake(boolean answer) {
        return new Known(Measured.yes(answer), Known.From.INTAKE, facts.told().taken(), false);
    }
}
