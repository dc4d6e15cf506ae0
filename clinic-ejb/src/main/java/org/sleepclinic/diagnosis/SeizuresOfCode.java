package org.sleepclinic.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Does what the code of an epilepsy says contradict what its seizures are said to be? */
@ClinicalRule(id = "R-SEIZURE-CODE", source = "1.2; ICD10; local", evidence = Evidence.LOCAL,
        says = "G40.0 to G40.2 are focal, G40.3, G40.4, G40.A and G40.B generalised; seizures said of the other class contradict"
                + " the code. Unknown and unclassified ones contradict none, and other codes say neither.")
final class SeizuresOfCode {
    private static final Map<MainClass, List<String>> STEMS = Map.of(MainClass.FOCAL,
            List.of("G40.0", "G40.1", "G40.2"), MainClass.GENERALISED, List.of("G40.3", "G40.4", "G40.A", "G40.B"));

    private SeizuresOfCode() {
    }

    static boolean contradicts(String code, MainClass said) {
        return STEMS.containsKey(said) && meant(code).filter(meant -> meant != said).isPresent();
    }

    /** Focal or generalised; empty: the code says neither. */
    private static Optional<MainClass> meant(String code) {
        return STEMS.entrySet().stream().filter(of -> of.getValue().stream().anyMatch(code::startsWith))
                .map(Map.Entry::getKey).findFirst();
    }
}
