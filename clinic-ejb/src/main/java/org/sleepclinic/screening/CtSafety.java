package org.sleepclinic.screening;

import java.time.LocalDate;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** May this patient have a CT, and be given contrast? */
@ClinicalRule(id = "R-SAFETY-CT", source = "2.3; D13", evidence = Evidence.UNVERIFIED,
        says = "A CT of the head asks about pregnancy, which does not forbid it; with contrast it stops for a contrast allergy and"
                + " asks when eGFR is below 30, not measured or too old. Not recorded is never clear.")
final class CtSafety {
    private CtSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        return switch (question.code()) {
            case "PREGNANCY" -> Recorded.pregnancy(question, facts);
            case "CONTRAST_ALLERGY" -> Recorded.listed(question, facts, Known.Kind.ALLERGY, "CONTRAST");
            case "EGFR_LOW" -> Recorded.value(question, facts, "EGFR", today);
            case String other -> Answered.notRecorded(question, null);
        };
    }
}
