package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sleepclinic.kernel.Reach;

/**
 * One night on one page.
 *
 * @param night   the evening's date
 * @param beds    by bed
 * @param shifts  who watches
 * @param onCall  who answers, from one change of duty to the next; never empty
 * @param sheetAt when the sheet is wanted
 * @param recordBy when, the morning after, every bed has its record
 */
public record NightSheet(LocalDate night, List<SheetBed> beds, List<ShiftView> shifts, List<OnCall> onCall,
        LocalTime sheetAt, LocalTime recordBy) implements Serializable {
    /**
     * Who answers; one is null where nobody is planned.
     *
     * @param from when their duty begins; null: they answer when the night begins
     */
    public record OnCall(Instant from, Reach doctor, Reach deputy, Reach nurse) implements Serializable {
    }

    public NightSheet {
        beds = List.copyOf(beds);
        shifts = List.copyOf(shifts);
        onCall = List.copyOf(onCall);
    }

    public List<String> shiftNames() {
        return shifts.stream().map(ShiftView::name).toList();
    }
}
