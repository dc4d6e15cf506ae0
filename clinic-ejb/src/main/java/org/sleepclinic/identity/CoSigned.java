package org.sleepclinic.identity;

import java.time.Instant;
import java.util.UUID;

/** A second signature as it is kept: whose, and when. */
public record CoSigned(UUID by, Instant at) {
}
