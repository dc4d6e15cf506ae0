package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Evidence;

/**
 * What completing a step would do, before it is saved.
 *
 * @param outcome  label, or null while it cannot be told
 * @param opens    steps it would open
 * @param endsPlan nothing follows in this plan by this outcome
 * @param rule     what the deciding row says; null where the clinician names the outcome
 * @param missing  labels of what is missing to decide
 */
public record Preview(String outcome, List<Opens> opens, boolean endsPlan, String rule, Evidence evidence,
        String source,
        Set<String> missing) implements Serializable {
    /** A step that would be opened. */
    public record Opens(String code, String title, String dueText, boolean emergency) implements Serializable {
    }

    public Preview {
        opens = List.copyOf(opens);
        missing = Set.copyOf(missing);
    }

    public boolean isDecided() {
        return outcome != null;
    }

    /** It would open an emergency. */
    public boolean isEmergency() {
        return opens.stream().anyMatch(Opens::emergency);
    }
}
