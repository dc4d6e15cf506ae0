package org.sleepclinic.patient;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * A fact that stands on every page of the patient.
 *
 * @param kind  why it stands there
 * @param label as recorded, such as "digoxin 125 µg"
 */
@Phi
public record BannerAlert(Kind kind, String label) implements Serializable {
    /** Why a fact stands in the banner. */
    public enum Kind {
        /** Intravenous calcium only slowly and with continuous ECG (clinical reference HC-02). */
        DIGOXIN,
        /** Ask before MRI. */
        IMPLANT,
        /** Ask before imaging and before several antiseizure medicines. */
        PREGNANCY
    }

    @Override
    public String toString() {
        return "BannerAlert[" + kind + "]";
    }
}
