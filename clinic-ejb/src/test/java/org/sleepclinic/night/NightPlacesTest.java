package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.scheduling.AppointmentStatus;

/** Places taken and left in a night, told alike wherever they are told. */
class NightPlacesTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 30);
    private static final UUID ROY = UUID.randomUUID();
    private final List<NightBed> beds = new ArrayList<>();
    private final List<BedCell> taken = new ArrayList<>();
    private final List<ShiftView> shifts = new ArrayList<>();

    @BeforeEach
    void fiveBedsAndATechnologistWithTwoPlaces() {
        for (int bed = 1; bed <= 5; bed++) {
            beds.add(new NightBed(UUID.randomUUID(), "Bed " + bed));
        }
        shifts.add(new ShiftView(UUID.randomUUID(), NIGHT, ROY, "A. Roy", 2, null, 0));
    }

    @Test
    void aBedHeldNeedsNoTechnologist() {
        taken.addAll(List.of(in(BedState.BOOKED, 0), in(BedState.BOOKED, 1), in(BedState.HELD, 2)));
        assertThat(places()).isEqualTo(new NightPlaces(2, 1, 2, 1, 2));
        assertThat(places().unwatched()).isZero();
    }

    @Test
    void openBedsNobodyCanWatchAreNotFree() {
        assertThat(places().free()).as("five beds, two places").isEqualTo(2);
        taken.addAll(List.of(in(BedState.BOOKED, 0), in(BedState.BOOKED, 1)));
        assertThat(places().free()).as("three beds, no place").isZero();
        shifts.add(new ShiftView(UUID.randomUUID(), NIGHT, UUID.randomUUID(), "L. Diaz", 0, null, 0));
        taken.addAll(List.of(in(BedState.HELD, 2), in(BedState.CLOSED, 3)));
        assertThat(places().free()).as("one bed, two places").isEqualTo(1);
        taken.add(in(BedState.CLOSED_AFTER, 4));
        assertThat(places().free()).as("closed by day only").isEqualTo(1);
    }

    @Test
    void whoIsAwayHasNoPlaces() {
        shifts.clear();
        shifts.add(new ShiftView(UUID.randomUUID(), NIGHT, ROY, "A. Roy", 1, "Leave", 0));
        taken.add(in(BedState.BOOKED, 0));
        assertThat(places().unwatched()).isEqualTo(1);
        assertThat(places().watching()).isZero();
        assertThat(places().free()).isZero();
    }

    private NightPlaces places() {
        return NightPlaces.of(new NightPlan(NIGHT, 1, 2, beds, taken, shifts, List.of(), null, List.of()), NIGHT);
    }

    private BedCell in(BedState state, int bed) {
        return new BedCell(state, beds.get(bed).id(), NIGHT, UUID.randomUUID(), null, "ward 4", null, false,
                state == BedState.BOOKED ? AppointmentStatus.BOOKED : null, null, null, List.of(), Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60), false, 0);
    }
}
