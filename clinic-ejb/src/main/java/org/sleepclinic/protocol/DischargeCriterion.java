package org.sleepclinic.protocol;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/** What must hold before a case of this protocol is let go. */
public record DischargeCriterion(String code, String says, Evidence evidence, String source) implements Serializable {
}
