package org.sleepclinic.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** May this patient go into the magnet, and be given gadolinium? */
@ClinicalRule(id = "R-SAFETY-MRI", source = "2.3; D11; D13", evidence = Evidence.UNVERIFIED,
        says = "An MRI stops for a pacemaker or ICD, neurostimulator, cochlear implant, aneurysm clip, metal in the eye, pump or"
                + " the first trimester; with contrast also for a contrast allergy, and for eGFR < 30 or acute kidney injury unless"
                + " no group I agent is given. Claustrophobia and other implants are asked about. Not recorded is never clear.")
final class MriSafety {
    /** Devices the implant list is searched for by name. */
    private static final Set<String> DEVICES =
            Set.of("PACEMAKER", "NEUROSTIMULATOR", "COCHLEAR", "ANEURYSM_CLIP", "PUMP");
    private static final Set<String> KIDNEY = Set.of("EGFR_LOW", "KIDNEY_INJURY");
    private static final int DAYS_A_WEEK = 7;
    private static final int PREGNANCY_DAYS = 40 * DAYS_A_WEEK;
    private static final int FIRST_TRIMESTER_DAYS = 14 * DAYS_A_WEEK;

    private MriSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        if (DEVICES.contains(question.code())) {
            return Recorded.listed(question, facts, Known.Kind.IMPLANT, question.code());
        }
        return switch (question.code()) {
            case "METAL_IN_EYE" -> metalInEye(question, facts);
            case "OTHER_IMPLANT" -> otherImplant(question, facts);
            case "FIRST_TRIMESTER" -> firstTrimester(question, facts, today);
            case "CLAUSTROPHOBIA" -> Recorded.told(question, facts, "INT.34.1");
            case "CONTRAST_ALLERGY" -> Recorded.listed(question, facts, Known.Kind.ALLERGY, "CONTRAST");
            case "EGFR_LOW" -> Recorded.value(question, facts, "EGFR", today);
            case String other -> Answered.notRecorded(question, null);
        };
    }

    /** Once it is known that no group I agent is given, the kidneys stop nothing. */
    static List<Answered> together(List<Answered> answers) {
        boolean otherGroup = answers.stream()
                .anyMatch(one -> one.question().code().equals("GADOLINIUM_GROUP_I") && one.reply() == Reply.NO);
        return answers.stream().map(one -> otherGroup && KIDNEY.contains(one.question().code())
                ? one.weighing(StudyQuestion.Weight.NOTE) : one).toList();
    }

    /** A splinter is asked for by itself: people without implants have them too. */
    private static Answered metalInEye(StudyQuestion question, KnownFacts facts) {
        List<Known> named =
                facts.of(Known.Kind.IMPLANT).filter(known -> known.isA(question.code())).toList();
        return named.isEmpty() ? Answered.notRecorded(question, null) : Answered.yes(question, Recorded.names(named));
    }

    private static Answered otherImplant(StudyQuestion question, KnownFacts facts) {
        List<Known> others = facts.of(Known.Kind.IMPLANT).filter(known -> !known.isNoneKnown() && known.terms() == null)
                .toList();
        return others.isEmpty() ? Recorded.listed(question, facts, Known.Kind.IMPLANT, question.code())
                : Answered.yes(question, Recorded.names(others));
    }

    private static Answered firstTrimester(StudyQuestion question, KnownFacts facts, LocalDate today) {
        Answered pregnancy = Recorded.pregnancy(question, facts);
        if (!pregnancy.isYes()) {
            return pregnancy;
        }
        LocalDate due = facts.pregnancyFact().map(Known::day).orElse(null);
        if (due == null) {
            return Answered.notRecorded(question, pregnancy.seen() + ", weeks not recorded");
        }
        long days = PREGNANCY_DAYS - ChronoUnit.DAYS.between(today, due);
        String seen = pregnancy.seen() + ", week " + days / DAYS_A_WEEK;
        return days < FIRST_TRIMESTER_DAYS ? Answered.yes(question, seen) : Answered.no(question, seen);
    }
}
