package org.sleepclinic.scheduling;

import java.util.List;
import java.util.UUID;

/**
 * What an administrator says about a person or room that can be booked.
 *
 * @param name   as schedules show it: {@code Dr Amara Lindqvist}, {@code Blood room 1}
 * @param person the account of the person, for {@link ResourceKind#isPerson() persons}; else null
 */
public record ResourceDetails(String name, ResourceKind kind, UUID person, List<Opening> hours) {
    public ResourceDetails {
        hours = List.copyOf(hours);
    }
}
