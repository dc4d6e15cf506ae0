package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A time that fits: with or in which resource, from when to when. */
public record SlotFit(UUID resource, String resourceName, Instant start, Instant end) implements Serializable {
}
