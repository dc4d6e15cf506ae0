package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a night has taken and left: a patient takes a bed and a place with a technologist, a bed held takes a bed only.
 *
 * @param booked   patients
 * @param held     beds kept for somebody: nobody to watch yet
 * @param open     beds nobody has, holds or closed, watched or not
 * @param watching technologists on shift and not away
 * @param places   how many patients these watch
 */
public record NightPlaces(int booked, int held, int open, int watching, int places) implements Serializable {
    /** Of one night of a plan. */
    public static NightPlaces of(NightPlan plan, LocalDate night) {
        List<BedCell> cells =
                plan.taken().stream().filter(cell -> cell.night().equals(night) && cell.isOfNight()).toList();
        int watching = (int) plan.shifts().stream().filter(shift -> shift.night().equals(night) && !shift.isAway())
                .count();
        return new NightPlaces((int) cells.stream().filter(BedCell::isBooked).count(),
                (int) cells.stream().filter(BedCell::isHeld).count(),
                (int) plan.beds().stream().filter(bed -> cells.stream().noneMatch(cell -> cell.bed().equals(bed.id())))
                        .count(),
                watching, watching * plan.places());
    }

    /** Patients no technologist has a place for. */
    public int unwatched() {
        return Math.max(0, booked - places);
    }

    /** How many patients could still be booked: as many as there are beds, and no more than can be watched. */
    public int free() {
        return Math.min(open, Math.max(0, places - booked));
    }
}
