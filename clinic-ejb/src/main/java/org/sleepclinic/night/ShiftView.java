package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A technologist on shift in a night.
 *
 * @param night        the evening's date
 * @param technologist account
 * @param name         display name
 * @param patients     how many patients are booked with them
 * @param away         why they are away in that night after all, or null
 * @param version      to be given back with a change
 */
public record ShiftView(UUID id, LocalDate night, UUID technologist, String name, int patients, String away,
        int version) implements Serializable {
    /** On shift and away: nobody can be booked with them. */
    public boolean isAway() {
        return away != null;
    }
}
