package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of one kind.
 *
 * @param current entries that hold today: one NONE_KNOWN, or any number PRESENT; empty when not recorded
 * @param past    ended and voided entries, newest first
 */
public record SafetyGroup(SafetyKind kind, SafetyState state, List<SafetyFactView> current, List<SafetyFactView> past)
        implements Serializable {
    public SafetyGroup {
        current = List.copyOf(current);
        past = List.copyOf(past);
    }
}
