package org.sleepclinic.medication;

import java.util.Optional;
import java.util.function.Predicate;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** A rash on an antiseizure medicine (RF-11). */
@ClinicalRule(id = "RF-11", source = "1.5; LBL-LTG; LBL-CBZ", evidence = Evidence.VERIFIED,
        says = "A rash on lamotrigine, carbamazepine, phenytoin or another antiseizure medicine: the same day; stop unless clearly"
                + " not from the medicine, and look for SJS, TEN and DRESS.")
final class AntiseizureRash {
    private AntiseizureRash() {
    }

    /** What to read first; empty for another medicine. */
    static Optional<String> of(Medicine medicine, Predicate<Medicine> antiseizure) {
        return Optional.of(medicine).filter(antiseizure).map(taken -> "Rash on " + taken.label());
    }
}
