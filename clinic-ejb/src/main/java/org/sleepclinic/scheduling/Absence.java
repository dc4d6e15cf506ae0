package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/** Somebody of the staff is away. */
public record Absence(UUID person, String name, TimeSlot slot, String reason) implements Serializable {
}
