package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is open and what is booked over some days.
 *
 * @param first     the first day
 * @param days      how many
 * @param resources those open to booking, by kind and name
 * @param booked    by start; cancelled ones are not in it
 */
public record Schedule(LocalDate first, int days, List<ResourceView> resources,
        List<BookedSlot> booked) implements Serializable {
    public Schedule {
        resources = List.copyOf(resources);
        booked = List.copyOf(booked);
    }
}
