package org.sleepclinic.medication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who does something to a treatment, when, and on which of the clinic's days. */
record Stamp(UUID by, Instant at, LocalDate today) {
}
