package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A night that fits: a free bed and a technologist with a place.
 *
 * @param place    which of the technologist's places it would be, from 1
 * @param places   how many a technologist has
 * @param late     after the day the order is wanted by
 */
public record NightFit(LocalDate night, UUID bed, String bedName, UUID technologist, String technologistName, int place,
        int places, boolean late) implements Serializable {
}
