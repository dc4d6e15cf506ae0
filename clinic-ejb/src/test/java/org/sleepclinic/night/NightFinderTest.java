package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.ClosedNights;

/** Which nights fit: a free bed, a technologist with a place, every kit, and the patient is nowhere else. */
class NightFinderTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final NightStudy PSG =
            new NightStudy("PSG", LocalTime.of(20, 0), LocalTime.of(7, 0), true, "PSG", List.of("PSG"));
    private static final UUID NOBODY = new UUID(0, 0);

    private final NightBed first = new NightBed(UUID.randomUUID(), "Bed 1");
    private final NightBed second = new NightBed(UUID.randomUUID(), "Bed 2");
    private final UUID roy = UUID.randomUUID();
    private final UUID diaz = UUID.randomUUID();
    private final List<BedCell> taken = new ArrayList<>();
    private final List<ShiftView> shifts = new ArrayList<>();
    private final List<TimeSlot> elsewhere = new ArrayList<>();
    private int kits = 4;

    @Test
    void offersOneBedANightWhereSomebodyWatches() {
        onShift(roy, "A. Roy", 0, 2, 3, 5);
        assertThat(found(null)).extracting(NightFit::night).containsExactly(MONDAY, MONDAY.plusDays(2),
                MONDAY.plusDays(3));
        assertThat(found(null)).extracting(NightFit::bedName).containsOnly("Bed 1");
    }

    @Test
    void takesTheNextBedWhereTheFirstIsBookedHeldOrClosed() {
        onShift(roy, "A. Roy", 0, 1, 2);
        taken.add(booked(first, 0, diaz));
        taken.add(shut(BedState.HELD, first, 1));
        taken.add(shut(BedState.CLOSED, first, 2));
        assertThat(found(null)).extracting(NightFit::bedName).containsExactly("Bed 2", "Bed 2", "Bed 2");
        taken.add(booked(second, 0, diaz));
        assertThat(found(null)).extracting(NightFit::night).doesNotContain(MONDAY);
    }

    @Test
    void choosesWhoeverHasMorePlacesLeftAndNobodyWhoHasNone() {
        onShift(roy, "A. Roy", 0);
        onShift(diaz, "L. Diaz", 0);
        taken.add(booked(first, 0, roy));
        assertThat(found(null)).singleElement().satisfies(fit -> {
            assertThat(fit.technologistName()).isEqualTo("L. Diaz");
            assertThat(fit.place()).isEqualTo(1);
        });
        shifts.removeIf(shift -> shift.technologist().equals(diaz));
        assertThat(found(null)).singleElement().satisfies(fit -> assertThat(fit.place()).isEqualTo(2));
        taken.add(booked(new NightBed(UUID.randomUUID(), "Bed 9"), 0, roy));
        assertThat(found(null)).isEmpty();
    }

    @Test
    void theLastKitIsTaken() {
        kits = 1;
        onShift(roy, "A. Roy", 0, 1);
        taken.add(booked(first, 0, roy));
        assertThat(found(null)).extracting(NightFit::night).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void thePatientIsNotInTwoPlaces() {
        onShift(roy, "A. Roy", 0, 1);
        elsewhere.add(PSG.on(MONDAY, ZONE));
        assertThat(found(null)).extracting(NightFit::night).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void whatIsLaterThanWantedSaysSo() {
        onShift(roy, "A. Roy", 0, 1);
        assertThat(found(MONDAY)).extracting(NightFit::late).containsExactly(false, true);
    }

    @Test
    void aNightThatIsMovedIsNotInItsOwnWay() {
        kits = 1;
        onShift(roy, "A. Roy", 0);
        BedCell own = booked(first, 0, roy);
        taken.add(own);
        assertThat(finder(own.subject()).next(MONDAY, PSG, null, 3)).hasSize(1);
        assertThat(finder(NOBODY).next(MONDAY, PSG, null, 3)).isEmpty();
    }

    @Test
    void whatIsAboutToBeClosedIsNotOffered() {
        onShift(roy, "A. Roy", 0, 1);
        TimeSlot monday = PSG.on(MONDAY, ZONE);
        assertThat(finder(NOBODY).without(new ClosedNights(first.id(), null, monday)).next(MONDAY, PSG, null, 1))
                .extracting(NightFit::bedName).containsExactly("Bed 2");
        assertThat(finder(NOBODY).without(new ClosedNights(null, null, monday)).next(MONDAY, PSG, null, 3))
                .extracting(NightFit::night).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void nobodyIsOfferedWhoIsAwayOrAboutToBe() {
        shifts.add(new ShiftView(UUID.randomUUID(), MONDAY, roy, "A. Roy", 0, "Leave", 0));
        onShift(roy, "A. Roy", 1);
        assertThat(found(null)).extracting(NightFit::night).containsExactly(MONDAY.plusDays(1));
        onShift(diaz, "L. Diaz", 0);
        assertThat(found(null).getFirst().technologistName()).isEqualTo("L. Diaz");
        TimeSlot tuesday = PSG.on(MONDAY.plusDays(1), ZONE);
        assertThat(finder(NOBODY).without(new ClosedNights(null, roy, tuesday)).next(MONDAY, PSG, null, 3))
                .extracting(NightFit::night).containsExactly(MONDAY);
    }

    /** At twenty to ten nobody can be told to come at eight; the night somebody has is put right until three hours after. */
    @Test
    void aNightThatHasBegunIsNotOffered() {
        onShift(roy, "A. Roy", 0, 1);
        Instant begin = PSG.on(MONDAY, ZONE).start();
        Instant late = begin.plusSeconds(100 * 60);
        assertThat(finder(NOBODY).asOf(begin, null).next(MONDAY, PSG, null, 3)).hasSize(2);
        assertThat(finder(NOBODY).asOf(late, null).next(MONDAY, PSG, null, 3)).extracting(NightFit::night)
                .containsExactly(MONDAY.plusDays(1));
        assertThat(finder(NOBODY).asOf(late, MONDAY).next(MONDAY, PSG, null, 3)).hasSize(2);
        assertThat(finder(NOBODY).asOf(begin.plusSeconds(181 * 60), MONDAY).next(MONDAY, PSG, null, 3)).hasSize(1);
    }

    /** A bed that is closed by day is no bed for a study that goes on until the afternoon. */
    @Test
    void whatRunsOnIntoAClosedDayIsNotOfferedThere() {
        onShift(roy, "A. Roy", 0, 1);
        Instant morning = MONDAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant();
        taken.add(closed(BedState.CLOSED_AFTER, first, 0, new TimeSlot(morning, morning.plusSeconds(3600))));
        taken.add(closed(BedState.CLOSED_AFTER, second, 0, new TimeSlot(morning, morning.plusSeconds(3600))));
        NightStudy longer = new NightStudy("PSG → MSLT", LocalTime.of(20, 0), LocalTime.of(17, 0), true, "PSG",
                List.of("PSG"));
        assertThat(finder(NOBODY).next(MONDAY, longer, null, 3)).extracting(NightFit::night)
                .containsExactly(MONDAY.plusDays(1));
        assertThat(found(null)).extracting(NightFit::night).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    /** Lights out to seven: the night in which summer time ends has an hour more. */
    @Test
    void aNightIsAsLongAsItIs() {
        assertThat(PSG.on(MONDAY, ZONE).length()).hasHours(11);
        assertThat(PSG.on(LocalDate.of(2026, 10, 24), ZONE).length()).hasHours(12);
        NightStudy sit = new NightStudy("SIT", LocalTime.of(20, 0), LocalTime.of(21, 30), false, "EMG", List.of());
        assertThat(sit.on(MONDAY, ZONE).length()).hasMinutes(90);
    }

    private List<NightFit> found(LocalDate dueBy) {
        return finder(NOBODY).next(MONDAY, PSG, dueBy, 3);
    }

    private NightFinder finder(UUID self) {
        NightPlan plan =
                new NightPlan(MONDAY, 14, 2, List.of(first, second), taken, shifts, List.of(), null, List.of());
        return new NightFinder(plan, List.of(new Kit("PSG", "PSG kit", kits)), elsewhere, self, ZONE);
    }

    private void onShift(UUID who, String name, int... ahead) {
        for (int days : ahead) {
            shifts.add(new ShiftView(UUID.randomUUID(), MONDAY.plusDays(days), who, name, 0, null, 0));
        }
    }

    private static BedCell booked(NightBed bed, int ahead, UUID technologist) {
        LocalDate night = MONDAY.plusDays(ahead);
        TimeSlot slot = PSG.on(night, ZONE);
        return new BedCell(BedState.BOOKED, bed.id(), night, UUID.randomUUID(), UUID.randomUUID(), "LARSEN, Mette",
                "PSG", false, AppointmentStatus.BOOKED, technologist, "A. Roy", List.of("PSG"), slot.start(),
                slot.end(), false, 0);
    }

    private static BedCell shut(BedState state, NightBed bed, int ahead) {
        return closed(state, bed, ahead, PSG.on(MONDAY.plusDays(ahead), ZONE));
    }

    private static BedCell closed(BedState state, NightBed bed, int ahead, TimeSlot slot) {
        return new BedCell(state, bed.id(), MONDAY.plusDays(ahead), UUID.randomUUID(), null, "ward 4", null, false,
                null, null, null, List.of(), slot.start(), slot.end(), false, 0);
    }
}
