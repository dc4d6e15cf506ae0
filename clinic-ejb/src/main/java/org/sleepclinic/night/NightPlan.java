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
}
