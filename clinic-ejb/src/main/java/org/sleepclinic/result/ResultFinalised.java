package org.sleepclinic.result;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** Event: a report became final, for the first time or as an amended version. Case and order may be null. */
public record ResultFinalised(ReportId report, PatientId patient, UUID caseId, UUID orderId) {
}
