package org.sleepclinic.rota;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * A month of people and beds.
 *
 * @param notes gaps and conflicts, by day, the worst first
 */
public record RotaMonth(YearMonth month, List<RotaDay> days, List<RotaNote> notes) implements Serializable {
    public RotaMonth {
        days = List.copyOf(days);
        notes = List.copyOf(notes);
    }
}
