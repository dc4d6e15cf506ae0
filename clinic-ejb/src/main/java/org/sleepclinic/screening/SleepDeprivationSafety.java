package org.sleepclinic.screening;

import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** May this patient go without sleep for an EEG? */
@ClinicalRule(id = "R-SAFETY-SLEEP-DEPRIVATION", source = "2.3; NG217 1.2.9", evidence = Evidence.UNVERIFIED,
        says = "A sleep-deprived EEG asks about pregnancy, being alone and a known SUDEP risk, where the clinician decides; who drives"
                + " must not drive to or from it. Not recorded is never clear.")
final class SleepDeprivationSafety {
    private SleepDeprivationSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        return switch (question.code()) {
            case "PREGNANCY" -> Recorded.pregnancy(question, facts);
            case "DRIVING" -> facts.answer("INT.31").map(told -> driving(question, told))
                    .orElseGet(() -> Answered.notRecorded(question, null));
            case String other -> Answered.notRecorded(question, null);
        };
    }

    private static Answered driving(StudyQuestion question, Known told) {
        String seen = "told " + ClinicDay.write(told.told());
        return List.of(told.text().split(",")).contains("DRIVING") ? Answered.yes(question, seen)
                : Answered.no(question, seen);
    }
}
