package org.sleepclinic.order;

import java.time.Instant;
import java.util.UUID;

/** Who did something to an order, and when. */
record Stamp(UUID by, Instant at) {
}
