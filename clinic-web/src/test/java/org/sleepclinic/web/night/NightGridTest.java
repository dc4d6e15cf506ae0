package org.sleepclinic.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.night.BedCell;
import org.sleepclinic.night.BedState;
import org.sleepclinic.night.NightBed;
import org.sleepclinic.night.NightOrder;
import org.sleepclinic.night.NightPlan;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.scheduling.AppointmentStatus;

/** Beds as rows, nights as columns, a week a table; what is free, what is not, and where too many are booked. */
class NightGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ROY = UUID.randomUUID();
    private final NightBed bed = new NightBed(UUID.randomUUID(), "Bed 1");

    @Test
    void twoWeeksAreTwoTablesWithWhoWatches() {
        NightGrid grid = grid(List.of(), TODAY, List.of(shift(0, "A. Roy"), shift(0, "L. Diaz")));
        assertThat(grid.getWeeks()).hasSize(2).allSatisfy(week -> assertThat(week.nights()).hasSize(7));
        NightGrid.Night tonight = grid.getWeeks().getFirst().nights().getFirst();
        assertThat(tonight.staff()).isEqualTo("Roy, Diaz");
        assertThat(tonight.places()).isEqualTo(4);
        assertThat(tonight.tonight()).isTrue();
    }

    @Test
    void aCellIsFreeOnlyWhereSomebodyWatchesAndTheNightIsAhead() {
        NightGrid grid = grid(List.of(booked(2)), TODAY.plusDays(1),
                List.of(shift(0, "A. Roy"), shift(1, "A. Roy"), shift(2, "A. Roy")));
        List<NightGrid.Cell> cells = grid.getWeeks().getFirst().rows().getFirst().cells();
        assertThat(cells.get(0).isFree()).as("over").isFalse();
        assertThat(cells.get(1).isFree()).isTrue();
        assertThat(cells.get(2).isFree()).as("booked").isFalse();
        assertThat(cells.get(3).isNoStaff()).isTrue();
        assertThat(cells.get(0).isNoStaff()).as("over").isFalse();
        assertThat(grid.cell(bed.id().toString(), TODAY.plusDays(1))).isEqualTo(cells.get(1));
        assertThat(grid.cell(UUID.randomUUID().toString(), TODAY)).isNull();
    }

    /** Two places and two patients: no plus is offered, though a bed is free. */
    @Test
    void aFreeBedNobodyCanWatchAnyMoreIsFull() {
        NightBed other = new NightBed(UUID.randomUUID(), "Bed 9");
        List<BedCell> taken = List.of(booked(1), booked(1));
        NightGrid.Cell cell = grid(List.of(bed, other), taken, List.of(shift(1, "A. Roy")), null)
                .cell(other.id().toString(), TODAY.plusDays(1));
        assertThat(cell.isFree()).isFalse();
        assertThat(cell.isFull()).isTrue();
        NightGrid.Cell moved = grid(List.of(bed, other), taken, List.of(shift(1, "A. Roy")), taken.getFirst())
                .cell(other.id().toString(), TODAY.plusDays(1));
        assertThat(moved.isFree()).as("who is moved gives a place back").isTrue();
        ShiftView away = new ShiftView(UUID.randomUUID(), TODAY.plusDays(1), ROY, "A. Roy", 0, "Leave", 0);
        assertThat(grid(List.of(bed, other), List.of(), List.of(away), null)
                .cell(other.id().toString(), TODAY.plusDays(1)).isNoStaff()).isTrue();
    }

    private static NightGrid grid(List<NightBed> beds, List<BedCell> taken, List<ShiftView> shifts, BedCell moving) {
        NightOrder order = moving == null ? null
                : new NightOrder(UUID.randomUUID(), 1, UUID.randomUUID(), "LARSEN, Mette",
                        "PSG", LocalTime.of(20, 0), LocalTime.of(7, 0), List.of(), List.of(), "ROUTINE", null,
                        moving.subject(),
                        0, moving);
        return new NightGrid(new NightPlan(TODAY, 14, 2, beds, taken, shifts, List.of(), order, List.of()), TODAY);
    }

    @Test
    void moreThanCanBeWatchedIsSaid() {
        NightGrid grid = grid(List.of(booked(1), booked(1), booked(1), booked(4)), TODAY, List.of(shift(1, "A. Roy")));
        assertThat(grid.getAboveCapacity()).extracting(NightGrid.Night::night).containsExactly(TODAY.plusDays(1),
                TODAY.plusDays(4));
        assertThat(grid.getAboveCapacity().get(1).isUnstaffed()).isTrue();
        assertThat(grid(List.of(booked(1)), TODAY.plusDays(5), List.of()).getAboveCapacity()).as("over").isEmpty();
    }

    private NightGrid grid(List<BedCell> taken, LocalDate today, List<ShiftView> shifts) {
        return new NightGrid(new NightPlan(TODAY, 14, 2, List.of(bed), taken, shifts, List.of(), null, List.of()),
                today);
    }

    private static ShiftView shift(int ahead, String name) {
        return new ShiftView(UUID.randomUUID(), TODAY.plusDays(ahead), UUID.randomUUID(), name, 0, null, 0);
    }

    private BedCell booked(int ahead) {
        return new BedCell(BedState.BOOKED, bed.id(), TODAY.plusDays(ahead), UUID.randomUUID(), UUID.randomUUID(),
                "LARSEN, Mette", "PSG", false, AppointmentStatus.BOOKED, ROY, "A. Roy", List.of("PSG"), Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60), false, 0);
    }
}
