package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: a patient has a time. {@code order} is null for a visit, {@code caseId} for one of no case. */
public record AppointmentBooked(AppointmentId appointment, PatientId patient, UUID caseId, UUID order, Instant start) {
}
