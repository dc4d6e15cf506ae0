package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Evidence;

/**
 * Tests that belong together for a question, as one click.
 *
 * @param code    {@code BASE}, {@code HCA}
 * @param trigger when it is used
 * @param timing  how soon
 */
public record OrderSet(String code, String name, String trigger, String timing, Evidence evidence, String source,
        String approvedBy, LocalDate approvedOn, List<Item> items) implements Serializable {
    /**
     * One test of a set.
     *
     * @param preselected false for what is added only where indicated
     * @param note        how to take it for this set, or null
     */
    public record Item(String test, boolean preselected, String note) implements Serializable {
    }

    public OrderSet {
        items = List.copyOf(items);
    }

    public boolean isApproved() {
        return approvedOn != null;
    }
}
