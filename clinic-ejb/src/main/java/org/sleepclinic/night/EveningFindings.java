package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * What is found at the bed in the evening; null: not recorded, which is not "no".
 *
 * @param rescuePlan what to give or do in a seizure, and whom to call
 * @param lastDose   what was taken last, how much, when
 * @param by         display name, or null for what is to be kept
 * @param at         when, or null likewise
 * @param check      which check it is, to be given back with a newer one; null likewise, and where there was none
 */
@Phi
public record EveningFindings(YesNo seizureRisk, YesNo fallRisk, String rescuePlan, String lastDose, String by,
        Instant at, UUID check) implements Serializable {
    @Override
    public String toString() {
        return "EveningFindings[" + at + "]";
    }
}
