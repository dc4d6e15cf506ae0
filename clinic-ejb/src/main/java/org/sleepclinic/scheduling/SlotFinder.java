package org.sleepclinic.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/**
 * Finds the next times that fit by opening hours with their exceptions, length and what is booked already. Offers one time per morning or
 * afternoon, so that three offers are a choice and not ten minutes apart.
 */
final class SlotFinder {
    /** Nobody is told of a time further away. */
    static final int HORIZON_DAYS = 60;

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final LocalTime NOON = LocalTime.NOON;

    private final List<ResourceView> resources;
    private final Map<UUID, List<TimeSlot>> taken;
    private final List<TimeSlot> patientBusy;
    private final ZoneId zone;

    /**
     * A search among these resources.
     *
     * @param taken       what is booked, by resource
     * @param patientBusy when the patient is elsewhere in the clinic
     */
    SlotFinder(List<ResourceView> resources, Map<UUID, List<TimeSlot>> taken, List<TimeSlot> patientBusy, ZoneId zone) {
        this.resources = resources.stream().sorted(Comparator.comparing(ResourceView::name)).toList();
        this.taken = taken;
        this.patientBusy = patientBusy;
        this.zone = zone;
    }

    /** At most {@code count} times of this length, the earliest first, none before {@code from}. */
    List<SlotFit> next(Instant from, Duration length, int count) {
        List<SlotFit> fits = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(from, zone);
        for (int ahead = 0; ahead < HORIZON_DAYS && fits.size() < count; ahead++) {
            fits.addAll(ofDay(first.plusDays(ahead), from, length));
        }
        return fits.stream().limit(count).toList();
    }

    /** The earliest time of the morning and the earliest of the afternoon, whichever resource has them. */
    private List<SlotFit> ofDay(LocalDate day, Instant from, Duration length) {
        List<SlotFit> all = new ArrayList<>();
        for (ResourceView resource : resources) {
            resource.stretches(day, zone).forEach(stretch -> collect(resource, stretch, from, length, all));
        }
        all.sort(Comparator.comparing(SlotFit::start));
        Set<Boolean> halves = new HashSet<>();
        return all.stream().filter(fit -> halves.add(isMorning(fit.start()))).toList();
    }

    /** The first fit of each half day within a stretch of opening hours. */
    private void collect(ResourceView resource, TimeSlot stretch, Instant from, Duration length, List<SlotFit> all) {
        Set<Boolean> halves = new HashSet<>();
        for (Instant start = stretch.start(); !start.plus(length).isAfter(stretch.end()); start = start.plus(STEP)) {
            TimeSlot slot = TimeSlot.of(start, length);
            if (!start.isBefore(from) && !halves.contains(isMorning(start)) && isFree(resource, slot)) {
                halves.add(isMorning(start));
                all.add(new SlotFit(resource.id(), resource.name(), slot.start(), slot.end()));
            }
        }
    }

    private boolean isFree(ResourceView resource, TimeSlot slot) {
        return taken.getOrDefault(resource.id(), List.of()).stream().noneMatch(slot::overlaps)
                && patientBusy.stream().noneMatch(slot::overlaps);
    }

    private boolean isMorning(Instant start) {
        return start.atZone(zone).toLocalTime().isBefore(NOON);
    }
}
