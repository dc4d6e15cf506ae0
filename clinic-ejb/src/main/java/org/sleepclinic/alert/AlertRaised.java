package org.sleepclinic.alert;

import java.util.UUID;

/** Event: somebody must act. Owner and deputy are null when nobody was on duty; then everybody clinical sees it. */
public record AlertRaised(AlertId alert, UUID patientId, UUID caseId, String ruleId, UUID ownerId, UUID deputyId) {
}
