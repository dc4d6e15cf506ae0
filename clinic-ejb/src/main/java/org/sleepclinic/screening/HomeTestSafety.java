package org.sleepclinic.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Is a home test the right study for this patient? */
@ClinicalRule(id = "R-SAFETY-HSAT", source = "2.1; 2.3", evidence = Evidence.UNVERIFIED,
        says = "A home sleep apnoea test stops for children, heart failure, opioids, and where leg movements or seizures are in"
                + " question: it cannot score sleep. Not recorded is never clear.")
final class HomeTestSafety {
    private static final int ADULT = 18;

    private HomeTestSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        return switch (question.code()) {
            case "CHILD" -> child(question, facts, today);
            case "HEART_FAILURE" -> Recorded.diagnosed(question, facts, question.code());
            case "OPIOIDS" -> Recorded.listed(question, facts, Known.Kind.MEDICINE, "OPIOID");
            case "LEG_MOVEMENTS" -> inQuestion(question, facts, "PLMS", "G47.61");
            case "SEIZURES" -> inQuestion(question, facts, "EPILEPSY", "G40");
            case String other -> Answered.notRecorded(question, null);
        };
    }

    private static Answered child(StudyQuestion question, KnownFacts facts, LocalDate today) {
        int years = Period.between(facts.born(), today).getYears();
        String seen = years + " years";
        return years < ADULT ? Answered.yes(question, seen) : Answered.no(question, seen);
    }

    /** What the case suspects is what is in question. */
    private static Answered inQuestion(StudyQuestion question, KnownFacts facts, String condition, String diagnosis) {
        Optional<String> why = facts.diagnosis(diagnosis).map(found -> found.code() + " " + found.text())
                .or(() -> facts.of(Known.Kind.SUSPICION).filter(one -> one.code().equals(condition)).findFirst()
                        .map(one -> "suspected (" + one.text() + ")"));
        return why.map(seen -> Answered.yes(question, seen)).orElseGet(() -> Answered.no(question, "not suspected"));
    }
}
