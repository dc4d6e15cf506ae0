package org.sleepclinic.safety;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Fact;
import org.sleepclinic.safety.SafetyCheck.Kind;

/**
 * Which safety checks speak. A medicine belongs to a class by its code or by a name of the class in its label, in whole
 * words: "Digoxin 125 µg" typed by hand counts as well as a coded one, "sildenafil citrate" is no "sodium citrate".
 */
@ClinicalRule(id = "R-SAFETY", source = "clinical-reference 5.3.4; D11", evidence = Evidence.LOCAL,
        says = "A medicine on the patient's list is checked against what a step gives, other medicines and the patient's state.")
public final class SafetyInteraction {
    private SafetyInteraction() {
    }

    /** The checks of which both sides hold, gravest first. */
    static List<SafetyNotice> of(SafetyPicture seen, Collection<SafetyCheck> checks, Map<String, Set<String>> classes) {
        return checks.stream().flatMap(check -> notice(check, seen, classes).stream())
                .sorted((one, other) -> one.level().compareTo(other.level())).toList();
    }

    /** Those among them that this medicine has a part in. */
    static List<SafetyNotice> concerning(SafetyPicture.Medicine medicine, SafetyPicture seen,
            Collection<SafetyCheck> checks, Map<String, Set<String>> classes) {
        return of(seen, checks.stream().filter(check -> Stream.of(check.when(), check.and())
                .anyMatch(fact -> fact.kind() == Kind.TAKES
                        && isOf(medicine, classes.getOrDefault(fact.code(), Set.of()))))
                .toList(), classes);
    }

    private static Optional<SafetyNotice> notice(SafetyCheck check, SafetyPicture seen,
            Map<String, Set<String>> classes) {
        Optional<String> one = holding(check.when(), seen, classes);
        Optional<String> other = holding(check.and(), seen, classes);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String labels = String.join(", ", Stream.of(check.when(), check.and()).filter(fact -> fact.kind() == Kind.TAKES)
                .flatMap(fact -> holding(fact, seen, classes).stream()).toList());
        return Optional
                .of(new SafetyNotice(check.code(), check.level(), check.says(), labels.isEmpty() ? one.get() : labels,
                        check.evidence(), check.source()));
    }

    /** What makes this side hold, as a person would recognise it. */
    private static Optional<String> holding(Fact fact, SafetyPicture seen, Map<String, Set<String>> classes) {
        return switch (fact.kind()) {
            case TAKES -> seen.medicines().stream()
                    .filter(medicine -> isOf(medicine, classes.getOrDefault(fact.code(), Set.of())))
                    .map(SafetyPicture.Medicine::label).findFirst();
            case GIVES -> Optional.of(fact.code()).filter(seen.gives()::contains);
            case CONDITION -> Optional.of(fact.code()).filter(seen.conditions()::contains);
        };
    }

    static boolean holdsWords(String label, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])").matcher(label)
                .find();
    }

    static boolean isOf(SafetyPicture.Medicine medicine, Set<String> names) {
        String label = medicine.label().toLowerCase(Locale.ROOT);
        String code = medicine.code() == null ? "" : medicine.code().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> code.equals(name) || holdsWords(label, name));
    }
}
