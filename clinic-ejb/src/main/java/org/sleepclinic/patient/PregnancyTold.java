package org.sleepclinic.patient;

import java.util.UUID;

/** News: somebody told that a patient is pregnant. */
public record PregnancyTold(PatientId patient, UUID fact) {
}
