package org.sleepclinic.safety;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        says = "A medicine on the patient's list is checked against what a step gives, other medicines and the patient's"
                + " state; one that matches no name the clinic knows is said not to be checked.")
public final class SafetyInteraction {
    /** Before a name: words beside which it does not count, as levonorgestrel beside "intrauterine". */
    private static final String NOT = "NOT_";

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
                .anyMatch(fact -> fact.kind() == Kind.TAKES && isIn(medicine, fact.code(), classes)))
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
                    .filter(medicine -> isIn(medicine, fact.code(), classes))
                    .map(SafetyPicture.Medicine::label).findFirst();
            case GIVES -> Optional.of(fact.code()).filter(seen.gives()::contains);
            case CONDITION -> Optional.of(fact.code()).filter(seen.conditions()::contains);
        };
    }

    static boolean holdsWords(String label, String name) {
        return label.contains(name)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])").matcher(label)
                        .find();
    }

    /** Those that match no name the clinic knows: no check has looked at them. */
    static List<String> unrecognised(Collection<SafetyPicture.Medicine> medicines, Map<String, Set<String>> classes) {
        Set<String> known = all(classes);
        return medicines.stream().filter(medicine -> !isOf(medicine, known)).map(SafetyPicture.Medicine::label)
                .distinct().toList();
    }

    /**
     * Is it this substance, by any of its names? A longer name around it wins: gabapentin enacarbil is no gabapentin. Another
     * medicine's name beside it does not: "Epilim 500 mg + lamotrigine 100 mg" is both.
     *
     * @param own names of the substance
     */
    static boolean isSubstance(SafetyPicture.Medicine medicine, Set<String> own, Map<String, Set<String>> classes) {
        Set<String> others = all(classes).stream().filter(name -> !own.contains(name) && isOf(medicine, Set.of(name)))
                .collect(Collectors.toSet());
        return own.stream().filter(mine -> isOf(medicine, Set.of(mine)))
                .anyMatch(mine -> others.stream().noneMatch(name -> name.contains(mine)));
    }

    /**
     * Is another substance named too? Then ending the entry would take that one off the list. A name within an own one, or
     * around it, is of no other substance: "sodium valproate" is valproate.
     *
     * @param own names of the substance
     */
    static boolean holdsAnother(SafetyPicture.Medicine medicine, Set<String> own, Map<String, Set<String>> classes) {
        return isOf(medicine, all(classes).stream()
                .filter(name -> own.stream().noneMatch(mine -> name.contains(mine) || mine.contains(name)))
                .collect(Collectors.toSet()));
    }

    /** Names in its label or code; of a substance that has a class of its own, its other names too. */
    static Set<String> names(SafetyPicture.Medicine medicine, Map<String, Set<String>> classes) {
        Set<String> found = all(classes).stream().filter(name -> isOf(medicine, Set.of(name)))
                .collect(Collectors.toSet());
        return Stream.concat(found.stream(), Stream.concat(Stream.ofNullable(medicine.code()), found.stream())
                .flatMap(name -> classes.getOrDefault(name.toUpperCase(Locale.ROOT), Set.of()).stream()))
                .collect(Collectors.toSet());
    }

    private static boolean isIn(SafetyPicture.Medicine medicine, String group, Map<String, Set<String>> classes) {
        return classes.getOrDefault(group, Set.of()).stream().anyMatch(name -> isOf(medicine, Set.of(name))
                && !isOf(medicine, classes.getOrDefault(NOT + name.toUpperCase(Locale.ROOT), Set.of())));
    }

    private static Set<String> all(Map<String, Set<String>> classes) {
        return classes.entrySet().stream().filter(one -> !one.getKey().startsWith(NOT))
                .flatMap(one -> one.getValue().stream()).collect(Collectors.toSet());
    }

    static boolean isOf(SafetyPicture.Medicine medicine, Set<String> names) {
        String label = medicine.label().toLowerCase(Locale.ROOT);
        String code = medicine.code() == null ? "" : medicine.code().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> code.equals(name) || holdsWords(label, name));
    }
}
