package org.sleepclinic.scheduling;

import java.io.Serializable;
import org.sleepclinic.kernel.Reach;

/** Who answers now, and by which number; null where nobody can be asked. */
public record OnCall(Reach doctor, Reach deputy, Reach nurse) implements Serializable {
}
