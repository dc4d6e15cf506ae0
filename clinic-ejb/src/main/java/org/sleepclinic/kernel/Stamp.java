package org.sleepclinic.kernel;

import java.time.Instant;
import java.util.UUID;

/** Who did something, and when. */
public record Stamp(UUID by, Instant at) {
}
