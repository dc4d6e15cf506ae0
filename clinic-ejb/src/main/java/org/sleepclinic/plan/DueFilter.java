package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.Set;

/**
 * Which open steps a worklist shows.
 *
 * @param roles   steps of these roles; empty for all
 * @param overdue only those overdue (see {@code kernel.Overdue})
 */
public record DueFilter(Set<String> roles, boolean overdue) implements Serializable {
    public DueFilter {
        roles = Set.copyOf(roles);
    }
}
