package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A person or room that can be booked.
 *
 * @param person  the account of the person, or null
 * @param version to be given back with a change
 */
public record ResourceView(UUID id, String code, String name, ResourceKind kind, UUID person, boolean active,
        List<Opening> hours, int version) implements Serializable {
    public ResourceView {
        hours = List.copyOf(hours);
    }
}
