package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.util.List;

/**
 * What can be had for what is wanted.
 *
 * @param resources everything open to booking that is of a fitting kind, by kind and name
 * @param next      the next times that fit, the earliest first
 * @param note      why none of them is on the day asked for; null when one is
 */
public record FreeTimes(List<ResourceView> resources, List<SlotFit> next, DayNote note) implements Serializable {
    public FreeTimes {
        resources = List.copyOf(resources);
        next = List.copyOf(next);
    }
}
