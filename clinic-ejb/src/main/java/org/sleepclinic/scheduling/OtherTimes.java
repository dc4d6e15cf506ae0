package org.sleepclinic.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.TimeSlot;

/**
 * Finds the next times for bookings that must make room, one after the other: what is proposed to the first is no longer
 * free for the second.
 */
final class OtherTimes {
    private static final int OFFERS = 3;

    private final List<ResourceView> resources;
    private final List<ClosureQueries.Held> held;
    private final ZoneId zone;
    private final Map<AppointmentId, List<SlotFit>> nights;

    /**
     * @param resources open to booking, the closure among their exceptions
     * @param held      every time held from now on, those of the bookings to be moved too
     * @param nights    what was found for nights of the sleep laboratory, none offered to two of them first
     */
    OtherTimes(List<ResourceView> resources, List<ClosureQueries.Held> held, ZoneId zone,
            Map<AppointmentId, List<SlotFit>> nights) {
        this.nights = nights;
        this.resources = resources;
        this.held = new ArrayList<>(held);
        this.zone = zone;
    }

    /** Each booking with the next times it could have, none before it was booked for or before now. */
    List<BookingInTheWay> propose(List<BookingInTheWay> bookings, Instant now) {
        Set<UUID> moving = bookings.stream().map(booking -> booking.id().value()).collect(Collectors.toSet());
        held.removeIf(time -> moving.contains(time.appointment()));
        List<BookingInTheWay> proposed = new ArrayList<>();
        for (BookingInTheWay booking : bookings) {
            List<SlotFit> fits = booking.begun() ? List.of() : fits(booking, now);
            fits.stream().findFirst().ifPresent(first -> held.add(new ClosureQueries.Held(booking.id().value(),
                    first.resource(), booking.patient(), new TimeSlot(first.start(), first.end()))));
            proposed.add(booking.with(fits));
        }
        return proposed;
    }

    private List<SlotFit> fits(BookingInTheWay booking, Instant now) {
        if (booking.isNight()) {
            return nights.getOrDefault(booking.id(), List.of());
        }
        List<ResourceView> fitting =
                resources.stream().filter(resource -> booking.kinds().contains(resource.kind())).toList();
        Map<UUID, List<TimeSlot>> taken = held.stream().collect(Collectors.groupingBy(ClosureQueries.Held::resource,
                HashMap::new, Collectors.mapping(ClosureQueries.Held::slot, Collectors.toList())));
        List<TimeSlot> own = held.stream().filter(time -> time.patient().equals(booking.patient()))
                .map(ClosureQueries.Held::slot).toList();
        Instant from = booking.start().isBefore(now) ? now : booking.start();
        return new SlotFinder(fitting, taken, own, zone).next(from, booking.length(), OFFERS);
    }
}
