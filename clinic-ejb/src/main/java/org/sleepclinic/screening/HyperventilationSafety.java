package org.sleepclinic.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** May this patient breathe deeply during the EEG? */
@ClinicalRule(id = "R-SAFETY-HYPERVENTILATION", source = "2.3; NG217 1.2.8", evidence = Evidence.UNVERIFIED,
        says = "No hyperventilation with a recent stroke, subarachnoid haemorrhage or heart attack, severe lung disease, sickle cell"
                + " or moyamoya disease, nor without consent. A stroke told without its time must be asked about.")
final class HyperventilationSafety {
    private HyperventilationSafety() {
    }

    static Answered ask(StudyQuestion question, KnownFacts facts, LocalDate today) {
        Answered recorded = Recorded.diagnosed(question, facts, question.code());
        Optional<Known> stroke = facts.answer("INT.22")
                .filter(told -> question.code().equals("RECENT_STROKE")
                        && List.of(told.text().split(",")).contains("STROKE"));
        return recorded.isOpen() && stroke.isPresent()
                ? Answered.notRecorded(question,
                        "stroke told " + ClinicDay.write(stroke.get().told()) + ", when is not recorded")
                : recorded;
    }
}
