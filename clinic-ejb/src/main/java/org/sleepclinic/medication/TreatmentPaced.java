package org.sleepclinic.medication;

import org.sleepclinic.patient.PatientId;

/** The day of a treatment's next change has moved without one: it was begun, held, tapered, or put on another ladder. */
public record TreatmentPaced(PatientId patient) {
}
