package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * The seizures said with a statement, in words.
 *
 * @param said   null: none
 * @param label  of the leading type
 * @param others labels of the other types
 */
@Phi
public record SeizureView(Seizures said, String label, List<String> others) implements Serializable {
    /** None were said. */
    static final SeizureView NONE = new SeizureView(null, null, List.of());

    public SeizureView {
        others = List.copyOf(others);
    }

    /** What happens, in order. */
    public List<String> sequence() {
        return said == null || said.sequence() == null ? List.of()
                : said.sequence().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "SeizureView";
    }
}
