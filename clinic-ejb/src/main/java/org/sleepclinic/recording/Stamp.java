package org.sleepclinic.recording;

import java.time.Instant;
import java.util.UUID;

/** Who did something, and when. */
record Stamp(UUID by, Instant at) {
}
