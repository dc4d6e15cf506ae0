package org.sleepclinic.diagnosis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.casefile.Condition;

/**
 * Codes that belong to what a case suspects: the condition itself and what is often found behind it. They are listed first,
 * nothing follows from it. Which they are is a local choice; a part of a code stands for all that begin with it.
 */
final class LikelyCodes {
    private static final Map<Condition, List<String>> OF = new EnumMap<>(Map.of(
            Condition.EPILEPSY, List.of("G40", "R56.9", "F44.5"),
            Condition.RLS, List.of("G25.81", "D50.9", "E61.1"),
            Condition.PLMS, List.of("G47.61"),
            Condition.HYPOCALCAEMIA, List.of("E83.51", "E83.42", "E20", "E89.2", "E55.9"),
            Condition.LEG_CRAMPS, List.of("G47.62", "R25.2"),
            Condition.HYPNIC_JERK, List.of("G47.69"),
            Condition.RBD, List.of("G47.52"),
            Condition.NREM_PARASOMNIA, List.of("G47.51", "G47.59")));

    private LikelyCodes() {
    }

    /**
     * Does the code belong to a condition the case suspects, or to one of which it has a working diagnosis?
     *
     * @param working codes of the diagnoses that stand as suspected, provisional or confirmed
     */
    static boolean has(String code, Set<Condition> suspected, Collection<String> working) {
        return OF.entrySet().stream().filter(of -> belongs(code, of.getValue()))
                .anyMatch(of -> suspected.contains(of.getKey())
                        || working.stream().anyMatch(stated -> belongs(stated, of.getValue())));
    }

    private static boolean belongs(String code, List<String> beginnings) {
        return beginnings.stream().anyMatch(code::startsWith);
    }
}
