package org.sleepclinic.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/**
 * A night in a bed of the sleep laboratory.
 *
 * @param bed          the bed's resource
 * @param night        the evening's date
 * @param slot         from the evening to the morning or day after
 * @param technologist account of whoever watches
 * @param place        which of the technologist's places, from 1
 */
public record BedNight(UUID bed, LocalDate night, TimeSlot slot, UUID technologist, int place) {
}
