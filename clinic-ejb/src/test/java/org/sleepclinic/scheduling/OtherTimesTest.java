package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.TimeSlot;

/** Bookings that must make room are offered times one after the other, none twice, none within the closure. */
class OtherTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** A Tuesday; the room is open on Tuesdays from nine to twelve, and closed on this one until ten. */
    private static final Instant NOW = at("2026-11-20T12:00");
    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID BED = UUID.randomUUID();
    private static final ResourceView OPEN = new ResourceView(ROOM, "ROOM", "Room", ResourceKind.EEG, null, true,
            Opening.parse(DayOfWeek.TUESDAY, "09:00-12:00"), List.of(new DatedHours(false, false,
                    new TimeSlot(at("2026-11-24T09:00"), at("2026-11-24T10:00")), "Repair")),
            0);

    @Test
    void nobodyIsOfferedWhatWasProposedToAnother() {
        BookingInTheWay first = booking("2026-11-24T09:00", ResourceKind.EEG, false);
        BookingInTheWay second = booking("2026-11-24T09:30", ResourceKind.EEG, false);
        List<BookingInTheWay> proposed = times(List.of(held(first), held(second))).propose(List.of(first, second), NOW);
        assertThat(proposed.getFirst().fits().getFirst().start()).isEqualTo(at("2026-11-24T10:00"));
        assertThat(proposed.getLast().fits().getFirst().start()).isEqualTo(at("2026-11-24T10:30"));
    }

    @Test
    void aPatientIsNotSentWhereTheyAreElsewhere() {
        BookingInTheWay booking = booking("2026-11-24T09:00", ResourceKind.EEG, false);
        ClosureQueries.Held elsewhere = new ClosureQueries.Held(UUID.randomUUID(), UUID.randomUUID(),
                booking.patient(), new TimeSlot(at("2026-11-24T10:00"), at("2026-11-24T11:00")));
        assertThat(times(List.of(held(booking), elsewhere)).propose(List.of(booking), NOW).getFirst().fits().getFirst()
                .start()).isEqualTo(at("2026-11-24T11:00"));
    }

    @Test
    void whoIsHereIsOfferedNothing() {
        BookingInTheWay here = booking("2026-11-24T09:00", ResourceKind.EEG, true);
        assertThat(times(List.of()).propose(List.of(here), NOW).getFirst().fits()).isEmpty();
    }

    /** What the sleep laboratory found is taken as it is. */
    @Test
    void nightsAreThoseOfTheSleepLaboratory() {
        BookingInTheWay night = booking("2026-11-24T20:00", ResourceKind.SLEEP_BED, false);
        SlotFit found = new SlotFit(BED, "Bed 2", at("2026-11-25T20:00"), at("2026-11-26T07:00"));
        assertThat(new OtherTimes(List.of(OPEN), List.of(), LONDON, Map.of(night.id(), List.of(found)))
                .propose(List.of(night), NOW).getFirst().fits()).containsExactly(found);
        assertThat(times(List.of()).propose(List.of(night), NOW).getFirst().fits()).isEmpty();
    }

    private static OtherTimes times(List<ClosureQueries.Held> held) {
        return new OtherTimes(List.of(OPEN), held, LONDON, Map.of());
    }

    private static BookingInTheWay booking(String start, ResourceKind kind, boolean begun) {
        return new BookingInTheWay(new AppointmentId(UUID.randomUUID()), 0, UUID.randomUUID(), "OKONKWO, Grace", "EEG",
                1, ROOM, "Room", at(start), at(start).plusSeconds(1800), Set.of(kind), begun, List.of());
    }

    private static ClosureQueries.Held held(BookingInTheWay booking) {
        return new ClosureQueries.Held(booking.id().value(), ROOM, booking.patient(), booking.slot());
    }

    private static Instant at(String clinicTime) {
        return LocalDateTime.parse(clinicTime).atZone(LONDON).toInstant();
    }
}
