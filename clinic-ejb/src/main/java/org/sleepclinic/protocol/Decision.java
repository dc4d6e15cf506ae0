package org.sleepclinic.protocol;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a decision table answers. Without a row it is indeterminate and names what is missing; when nothing is missing
 * and still no row holds, the table leaves it to the clinician.
 */
public record Decision(Optional<DecisionRow> row, Set<String> missing) {
    public Decision {
        missing = Set.copyOf(missing);
    }

    static Decision by(DecisionRow row) {
        return new Decision(Optional.of(row), Set.of());
    }

    static Decision missing(Set<String> inputs) {
        return new Decision(Optional.empty(), new TreeSet<>(inputs));
    }

    /** No table: a clinician names the outcome. */
    public static Decision named() {
        return none();
    }

    static Decision none() {
        return new Decision(Optional.empty(), Set.of());
    }

    public boolean isIndeterminate() {
        return !missing.isEmpty();
    }
}
