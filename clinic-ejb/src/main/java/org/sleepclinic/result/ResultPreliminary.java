package org.sleepclinic.result;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** Event: preliminary values arrived; a critical one among them cannot wait for the rest. Case and order may be null. */
public record ResultPreliminary(ReportId report, PatientId patient, UUID caseId, UUID orderId) {
}
