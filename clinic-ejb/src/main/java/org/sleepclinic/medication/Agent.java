package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.Locale;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/**
 * An agent of the clinic's formulary.
 *
 * @param name        as it stands in the patient's medicines
 * @param rxnorm      ingredient, or null
 * @param beforeStart what to know before the first dose and to watch, or null
 * @param caution     key alerts, or null
 */
public record Agent(String code, String name, String atc, String rxnorm, String beforeStart, String caution,
        Evidence evidence, String source) implements Serializable {
    static final String VALPROATE = "VALPROATE";

    boolean isValproate() {
        return code.equals(VALPROATE);
    }

    /** As one of a patient's medicines; its code is that of the class that holds its names. */
    Medicine asMedicine() {
        return new Medicine(name, code.toLowerCase(Locale.ROOT));
    }
}
