package org.sleepclinic.assessment;

import java.io.Serializable;

/** One answer to choose: its code as rules read it, its words as people do. */
public record IntakeOption(String code, String label) implements Serializable {
}
