package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Beds against nights, who watches, and who waits.
 *
 * @param first   the first night
 * @param nights  how many
 * @param places  how many patients one technologist watches
 * @param beds    by name
 * @param taken   whatever is not free
 * @param shifts  by night and name
 * @param waiting most pressing first, then longest waiting
 * @param order   the order or appointment that is to get a night, or null
 * @param fits    the next nights that fit it
 */
public record NightPlan(LocalDate first, int nights, int places, List<NightBed> beds, List<BedCell> taken,
        List<ShiftView> shifts, List<WaitingNight> waiting, NightOrder order,
        List<NightFit> fits) implements Serializable {
    public NightPlan {
        beds = List.copyOf(beds);
        taken = List.copyOf(taken);
        shifts = List.copyOf(shifts);
        waiting = List.copyOf(waiting);
        fits = List.copyOf(fits);
    }

    /** Who watches a night and has a place left; whoever is to be moved may stay with theirs. */
    public List<ShiftView> withPlaces(LocalDate night) {
        return shifts.stream().filter(shift -> shift.night().equals(night) && !shift.isAway())
                .filter(shift -> shift.patients() < places || watchesMoved(shift)).toList();
    }

    private boolean watchesMoved(ShiftView shift) {
        BedCell moved = order == null ? null : order.now();
        return moved != null && moved.night().equals(shift.night())
                && shift.technologist().equals(moved.technologist());
    }
}
