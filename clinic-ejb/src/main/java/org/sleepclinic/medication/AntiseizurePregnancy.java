package org.sleepclinic.medication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** A pregnancy on an antiseizure medicine (RF-15). */
@ClinicalRule(id = "RF-15", source = "1.5; NG217 4.6.1, 4.6.3; 5.4.2", evidence = Evidence.VERIFIED,
        says = "A pregnancy told, or a positive test, while valproate, topiramate or another antiseizure medicine is taken: the same"
                + " day; it is not stopped abruptly.")
final class AntiseizurePregnancy {
    private AntiseizurePregnancy() {
    }

    /** What to read first; empty when no antiseizure medicine is taken. */
    static Optional<String> of(Collection<Medicine> medicines, Predicate<Medicine> antiseizure) {
        List<String> taken = medicines.stream().filter(antiseizure).map(Medicine::label).distinct().toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of("Pregnant on " + String.join(", ", taken));
    }
}
