package org.sleepclinic.alert;

import java.util.UUID;

/** Event: a clinician answered the alert on the opened record. The case is null when the patient has none, the patient
 * when help was called for somebody nobody has named. */
public record AlertAcknowledged(AlertId alert, UUID patientId, UUID caseId, String ruleId) {
}
