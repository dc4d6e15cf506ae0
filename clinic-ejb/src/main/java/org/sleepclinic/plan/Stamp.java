package org.sleepclinic.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Who does something to a plan, when, and in which zone its days are counted. */
record Stamp(UUID by, Instant at, ZoneId zone) {
}
