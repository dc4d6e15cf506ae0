package org.sleepclinic.diagnosis;

import java.io.Serializable;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.diagnosis.Seizures.Scheme;
import org.sleepclinic.kernel.Evidence;

/** A seizure type of one version of the classification. */
public record SeizureType(Scheme scheme, MainClass mainClass, String code, String label, Evidence evidence,
        String source) implements Serializable {
    /** Names it within its version: GENERALISED/ABSENCE. */
    public String key() {
        return mainClass + "/" + code;
    }

    boolean is(Scheme version, MainClass kind, String other) {
        return scheme == version && mainClass == kind && code.equals(other);
    }
}
