package org.sleepclinic.screening;

import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** May this patient have a bone density scan now? */
@ClinicalRule(id = "R-SAFETY-DXA", source = "2.3; D13", evidence = Evidence.UNVERIFIED,
        says = "A DXA stops in pregnancy and waits until two weeks after contrast or barium. What was done elsewhere must be asked.")
final class BoneScanSafety {
    private BoneScanSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        if (question.code().equals("PREGNANCY")) {
            return Recorded.pregnancy(question, facts);
        }
        List<Known> recent = facts.of(Known.Kind.CONTRAST)
                .filter(study -> !study.day().plusDays(question.maxAgeDays()).isBefore(today)).toList();
        return recent.isEmpty() ? Answered.notRecorded(question, null) : Answered.yes(question, Recorded.names(recent));
    }
}
