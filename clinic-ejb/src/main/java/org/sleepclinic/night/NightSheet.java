package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One night on one page.
 *
 * @param night   the evening's date
 * @param beds    by bed
 * @param shifts  who watches
 * @param doctor  on call in that night, or null
 * @param deputy  likewise
 * @param nurse   likewise
 * @param sheetAt when the sheet is wanted
 * @param recordBy when, the morning after, every bed has its record
 */
public record NightSheet(LocalDate night, List<SheetBed> beds, List<ShiftView> shifts, String doctor, String deputy,
        String nurse, LocalTime sheetAt, LocalTime recordBy) implements Serializable {
    public NightSheet {
        beds = List.copyOf(beds);
        shifts = List.copyOf(shifts);
    }

    public List<String> shiftNames() {
        return shifts.stream().map(ShiftView::name).toList();
    }
}
