package org.sleepclinic.study;

import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** What somebody marked as urgent in a study does not wait for a review: an acute lesion finds a doctor at once. */
@ClinicalRule(id = "R-URGENT-FINDING", source = "2.3; alert like a critical value L", evidence = Evidence.LOCAL,
        says = "A finding marked as urgent in a study's report, preliminary or final, raises an emergency alert; nothing"
                + " marked is no all-clear.")
public final class UrgentFinding {
    public static final String ID = "R-URGENT-FINDING";

    private UrgentFinding() {
    }

    /** The finding, or that none was named. */
    public static Finding<String> of(StudyContent study) {
        String urgent = study.urgent() == null ? "" : study.urgent().strip();
        return urgent.isEmpty() ? Finding.indeterminate(UrgentFinding.class, List.of(), Set.of("URGENT"))
                : Finding.of(UrgentFinding.class, urgent, List.of(new Reason("URGENT", urgent)));
    }
}
