package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * Asks for a visit within a case.
 *
 * @param minutes 5 to 240
 * @param purpose what the visit is for
 */
public record VisitBooking(UUID caseId, UUID resource, Instant start, int minutes, String purpose) {
}
