package org.sleepclinic.result;

import java.io.Serializable;
import java.util.List;

/** An index that does not follow, and the names of the figures it lacks. */
public record Uncomputed(String name, List<String> missing) implements Serializable {
    public Uncomputed {
        missing = List.copyOf(missing);
    }
}
