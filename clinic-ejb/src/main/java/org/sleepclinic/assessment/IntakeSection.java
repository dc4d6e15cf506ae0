package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;

/** A group of questions asked together. */
public record IntakeSection(String code, String title, List<IntakeItem> items) implements Serializable {
    public IntakeSection {
        items = List.copyOf(items);
    }
}
