package org.sleepclinic.figures;

import java.io.Serializable;

/**
 * Who did not come, by kind of person or room.
 *
 * @param kind   a {@code ResourceKind}
 * @param booked whose time has passed, no-shows among them
 */
public record NoShows(String kind, int booked, int missed) implements Serializable {
    /** Per cent, rounded. */
    public int percent() {
        return booked == 0 ? 0 : Math.round(missed * 100f / booked);
    }
}
