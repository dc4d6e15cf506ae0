package org.sleepclinic.assessment;

import java.io.Serializable;
import org.sleepclinic.casefile.Condition;

/** A condition and how far the intake points to it. */
public record Suspected(Condition condition, Weighing weighing) implements Serializable {
}
