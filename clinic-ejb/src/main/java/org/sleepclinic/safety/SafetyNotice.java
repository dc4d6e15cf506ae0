package org.sleepclinic.safety;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/** A safety check that speaks for this patient at this step, and what made it speak. */
public record SafetyNotice(String code, SafetyCheck.Level level, String says, String seen, Evidence evidence,
        String source) implements Serializable {
}
