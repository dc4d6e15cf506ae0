package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * One kind of safety fact in short: "Penicillin (rash)", "None known" or "Not recorded".
 *
 * @param labels with the detail in brackets; empty unless PRESENT
 */
@Phi
public record SafetyList(SafetyState state, List<String> labels) implements Serializable {
    public static final SafetyList NOT_RECORDED = new SafetyList(SafetyState.NOT_RECORDED, List.of());

    public SafetyList {
        labels = List.copyOf(labels);
    }

    @Override
    public String toString() {
        return "SafetyList[" + state + "]";
    }
}
