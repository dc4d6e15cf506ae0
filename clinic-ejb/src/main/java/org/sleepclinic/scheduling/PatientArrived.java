package org.sleepclinic.scheduling;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: a patient is in the waiting room. {@code order} is null for a visit, {@code caseId} for one of no case. */
public record PatientArrived(AppointmentId appointment, PatientId patient, UUID caseId, UUID order) {
}
