package org.sleepclinic.safety;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** A medicine the patient has a recorded allergy or rash to. */
@ClinicalRule(id = "R-ALLERGY", source = "5.1.3; D11; RF-11", evidence = Evidence.LOCAL,
        says = "A medicine named among the patient's allergies, in whole words, is a STOP.")
final class RecordedAllergy {
    private RecordedAllergy() {
    }

    /**
     * @param names by which the clinic knows the medicine, in lower case
     */
    static Optional<SafetyNotice> of(Medicine medicine, Set<String> names, Collection<String> allergies) {
        List<String> known = names.isEmpty() ? List.of(medicine.label().toLowerCase(Locale.ROOT)) : List.copyOf(names);
        return allergies.stream()
                .filter(label -> known.stream()
                        .anyMatch(name -> SafetyInteraction.holdsWords(label.toLowerCase(Locale.ROOT), name)))
                .findFirst()
                .map(label -> new SafetyNotice("ALLERGY", SafetyCheck.Level.STOP,
                        "An allergy or rash to this medicine is recorded.", label, Evidence.LOCAL,
                        "5.1.3; RF-11; STOP local"));
    }
}
