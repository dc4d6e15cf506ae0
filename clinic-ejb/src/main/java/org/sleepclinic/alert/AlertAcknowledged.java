package org.sleepclinic.alert;

import java.util.UUID;

/** Event: a clinician answered the alert on the opened record. The case is null when the patient has none. */
public record AlertAcknowledged(AlertId alert, UUID patientId, UUID caseId, String ruleId) {
}
