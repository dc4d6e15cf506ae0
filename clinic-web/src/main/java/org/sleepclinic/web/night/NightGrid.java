package org.sleepclinic.web.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sleepclinic.night.BedCell;
import org.sleepclinic.night.NightBed;
import org.sleepclinic.night.NightPlaces;
import org.sleepclinic.night.NightPlan;
import org.sleepclinic.night.ShiftView;

/** The plan of beds as tables of a week each: a row per bed, a column per night, and last who watches. */
public final class NightGrid implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final List<Week> weeks;

    /** Seven nights. */
    public record Week(List<Night> nights, List<Row> rows) implements Serializable {
        public LocalDate first() {
            return nights.getFirst().night();
        }

        public LocalDate last() {
            return nights.getLast().night();
        }
    }

    /**
     * A column.
     *
     * @param staff    who watches, short names; the empty text for nobody
     * @param patients how many are booked
     * @param places   how many those on shift and not away can watch
     * @param moving   whoever is to be moved sleeps here now, and gives a place back
     */
    public record Night(LocalDate night, boolean tonight, boolean over, String staff, int patients, int places,
            boolean moving) implements Serializable {
        public boolean isUnstaffed() {
            return places == 0;
        }

        /** Those on shift have as many patients as they can watch. */
        boolean isFull() {
            return patients - (moving ? 1 : 0) >= places;
        }

        /** More patients than those on shift can watch. */
        public boolean isAboveCapacity() {
            return patients > places;
        }
    }

    /** A bed's week. */
    public record Row(NightBed bed, List<Cell> cells) implements Serializable {
    }

    /**
     * One bed in one night.
     *
     * @param taken what stands in it; empty for a free bed
     */
    public record Cell(NightBed bed, Night night, List<BedCell> taken) implements Serializable {
        public boolean isFree() {
            return taken.isEmpty() && !night.over() && !night.isFull();
        }

        /** Free, but whoever is on shift has no place left. */
        public boolean isFull() {
            return taken.isEmpty() && !night.over() && !night.isUnstaffed() && night.isFull();
        }

        /** Free, but nobody would watch. */
        public boolean isNoStaff() {
            return taken.isEmpty() && !night.over() && night.isUnstaffed();
        }
    }

    NightGrid(NightPlan plan, LocalDate tonight) {
        this.weeks = IntStream.range(0, plan.nights() / WEEK)
                .mapToObj(week -> week(plan, plan.first().plusDays((long) week * WEEK), tonight)).toList();
    }

    private static Week week(NightPlan plan, LocalDate first, LocalDate tonight) {
        List<Night> nights =
                IntStream.range(0, WEEK).mapToObj(first::plusDays).map(night -> night(plan, night, tonight))
                        .toList();
        return new Week(nights, plan.beds().stream().map(bed -> new Row(bed, nights.stream()
                .map(night -> new Cell(bed, night, plan.taken().stream()
                        .filter(cell -> cell.bed().equals(bed.id()) && cell.night().equals(night.night())).toList()))
                .toList())).toList());
    }

    private static Night night(NightPlan plan, LocalDate night, LocalDate tonight) {
        List<ShiftView> shifts = plan.shifts().stream().filter(shift -> shift.night().equals(night) && !shift.isAway())
                .toList();
        BedCell moving = plan.order() == null ? null : plan.order().now();
        NightPlaces taken = NightPlaces.of(plan, night);
        return new Night(night, night.equals(tonight), night.isBefore(tonight),
                shifts.stream().map(shift -> surname(shift.name())).collect(Collectors.joining(", ")),
                taken.booked(), taken.places(), moving != null && moving.night().equals(night));
    }

    /** T. Brandt is Brandt in a narrow column. */
    static String surname(String displayName) {
        return displayName.substring(displayName.lastIndexOf(' ') + 1);
    }

    public List<Week> getWeeks() {
        return weeks;
    }

    /** Nights still to come in which more are booked than can be watched. */
    public List<Night> getAboveCapacity() {
        return weeks.stream().flatMap(week -> week.nights().stream())
                .filter(night -> !night.over() && night.isAboveCapacity()).toList();
    }

    /** The cell somebody chose, or null. */
    Cell cell(String bed, LocalDate night) {
        return weeks.stream().flatMap(week -> week.rows().stream())
                .filter(row -> row.bed().id().toString().equals(bed)).flatMap(row -> row.cells().stream())
                .filter(cell -> cell.night().night().equals(night)).findFirst().orElse(null);
    }
}
