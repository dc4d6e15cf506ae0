package org.sleepclinic.night;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody who books chooses.
 *
 * @param technologist null: whoever on shift has the most places left
 * @param extraKits    codes of kits beside those of the study
 */
public record NightChoice(LocalDate night, UUID bed, UUID technologist, List<String> extraKits) {
    public NightChoice {
        extraKits = List.copyOf(extraKits);
    }
}
