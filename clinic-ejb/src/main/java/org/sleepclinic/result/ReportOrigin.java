package org.sleepclinic.result;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** Whose report it is and what asked for it; case and order may be null. The same for every version. */
record ReportOrigin(PatientId patient, UUID caseId, UUID orderId, ReportCategory category) {
}
