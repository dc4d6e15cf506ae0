package org.sleepclinic.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Is a home test the right study for this patient? */
@ClinicalRule(id = "R-SAFETY-HSAT", source = "2.1; 2.3", evidence = Evidence.UNVERIFIED,
        says = "A home sleep apnoea test stops for children, heart failure, opioids, and where leg movements or seizures are in"
                + " question, restless legs and a recorded seizure among them: it cannot score sleep. Not recorded is never"
                + " clear: that nobody suspects it is asked.")
final class HomeTestSafety {
    private static final int ADULT = 18;

    private HomeTestSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        return switch (question.code()) {
            case "CHILD" -> child(question, facts, today);
            case "HEART_FAILURE" -> Recorded.diagnosed(question, facts, question.code());
            case "OPIOIDS" -> Recorded.listed(question, facts, Known.Kind.MEDICINE, "OPIOID");
            case "LEG_MOVEMENTS" -> inQuestion(question, facts, Set.of("PLMS", "RLS"), "G47.61", "G25.81");
            case "SEIZURES" -> seizures(question, facts);
            case String other -> Answered.notRecorded(question, null);
        };
    }

    private static Answered child(StudyQuestion question, KnownFacts facts, LocalDate today) {
        int years = Period.between(facts.born(), today).getYears();
        String seen = years + " years";
        return years < ADULT ? Answered.yes(question, seen) : Answered.no(question, seen);
    }

    /** A seizure that was told, seen or written into a diary puts seizures in question, whatever is suspected. */
    private static Answered seizures(StudyQuestion question, KnownFacts facts) {
        Answered suspected = inQuestion(question, facts, Set.of("EPILEPSY"), "G40");
        return suspected.isYes() ? suspected : facts.of(Known.Kind.SEIZURE).map(Known::told)
                .max(Comparator.naturalOrder()).map(day -> Answered.yes(question, "seizure " + ClinicDay.write(day)))
                .orElse(suspected);
    }

    /** What the case suspects is what is in question; that nobody suspects it does not say that anybody looked. */
    private static Answered inQuestion(StudyQuestion question, KnownFacts facts, Set<String> conditions,
            String... diagnoses) {
        Optional<String> why = facts.diagnosis(diagnoses).map(found -> found.code() + " " + found.text())
                .or(() -> facts.of(Known.Kind.SUSPICION).filter(one -> conditions.contains(one.code())).findFirst()
                        .map(one -> "suspected (" + one.text() + ")"));
        return why.map(seen -> Answered.yes(question, seen)).orElseGet(() -> Answered.notRecorded(question, null));
    }
}
