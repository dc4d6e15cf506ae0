package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/**
 * Asks for times that fit.
 *
 * @param kinds    what may be booked
 * @param resource only this one, or null for any of the kinds
 * @param from     not before; the past is never offered
 */
public record FitSearch(PatientId patient, Set<ResourceKind> kinds, UUID resource, int minutes, Instant from) {
    public FitSearch {
        kinds = Set.copyOf(kinds);
    }
}
