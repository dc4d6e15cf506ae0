package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of one kind.
 *
 * @param current entries that hold today: one NONE_KNOWN, or any number PRESENT; empty when not recorded
 * @param past    ended and voided entries, newest first
 */
public record SafetyGroup(SafetyKind kind, SafetyState state, List<SafetyFactView> current,
        List<SafetyFactView> past) implements Serializable {
    public SafetyGroup {
        current = List.copyOf(current);
        past = List.copyOf(past);
    }

    /** Has somebody told of this kind, be it "none"? A treatment decided on here tells nothing of what else is taken. */
    public boolean isTold() {
        return current.stream().anyMatch(SafetyFactView::told);
    }

    /** Sorts everything recorded into one group per kind, in the order of {@link SafetyKind}. */
    static List<SafetyGroup> sorted(List<SafetyFactView> all, LocalDate today) {
        return Stream.of(SafetyKind.values()).map(kind -> of(kind, all, today)).toList();
    }

    private static SafetyGroup of(SafetyKind kind, List<SafetyFactView> all, LocalDate today) {
        List<SafetyFactView> mine = all.stream().filter(fact -> fact.kind() == kind).toList();
        List<SafetyFactView> current = mine.stream().filter(fact -> fact.holdsOn(today)).toList();
        List<SafetyFactView> past = mine.stream().filter(fact -> !fact.holdsOn(today)).toList();
        SafetyState state = current.stream().map(SafetyFactView::state).findFirst().orElse(SafetyState.NOT_RECORDED);
        return new SafetyGroup(kind, state, current, past);
    }
}
