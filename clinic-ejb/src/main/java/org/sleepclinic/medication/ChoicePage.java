package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * Everything the page shows on which an agent is chosen.
 *
 * @param subject  what the order depends on, or null: not recorded
 * @param recorded it follows from the diagnosis; else the physician said so on the page
 * @param ofDiagnosis what follows from the diagnosis, or null: not recorded
 * @param options  in order of line; none without a subject
 * @param unrecorded what checks and doses look at and nobody has recorded: allergies, medicines, weight, kidneys
 * @param running  treatments of the patient in every case
 */
@Phi
public record ChoicePage(PatientBanner banner, CaseId caseId, boolean caseOpen, Purpose purpose, Subject subject,
        boolean recorded, Subject ofDiagnosis, List<Option> options, Kidneys kidneys, Set<String> unrecorded,
        List<CurrentTreatment> running,
        boolean mayChoose) implements Serializable {
    public ChoicePage {
        options = List.copyOf(options);
        unrecorded = Set.copyOf(unrecorded);
        running = List.copyOf(running);
    }

    /** Is this another kind of seizures than the diagnosis says? */
    public boolean differs(Subject kind) {
        return ofDiagnosis != null && kind != null && kind != ofDiagnosis;
    }

    public Optional<Option> option(String agent) {
        return options.stream().filter(option -> option.agent().code().equals(agent)).findFirst();
    }

    @Override
    public String toString() {
        return "ChoicePage[" + caseId + "]";
    }
}
