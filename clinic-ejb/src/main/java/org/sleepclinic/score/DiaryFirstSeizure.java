package org.sleepclinic.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** A seizure in the diary of somebody of whom none is known: a clinician is asked. */
@ClinicalRule(id = DiaryFirstSeizure.ID, source = "1.5 RF-10; D5", evidence = Evidence.LOCAL,
        says = "What a patient writes into a diary confirms nothing: a first seizure there asks a clinician within a day to confirm"
                + " or refute it. Only the confirmation is RF-10, with what it says of driving.")
final class DiaryFirstSeizure {
    static final String ID = "R-DIARY-FIRST";

    private DiaryFirstSeizure() {
    }

    /** The day to ask about; INDETERMINATE where seizures are known already or none is written. */
    static Finding<LocalDate> of(LocalDate day, boolean written, boolean known) {
        return !written || known
                ? Finding.indeterminate(DiaryFirstSeizure.class, List.of(), Set.of("diary.seizure"))
                : Finding.of(DiaryFirstSeizure.class, day,
                        List.of(new Reason("diary.seizure", "a first seizure, " + ClinicDay.write(day))));
    }
}
