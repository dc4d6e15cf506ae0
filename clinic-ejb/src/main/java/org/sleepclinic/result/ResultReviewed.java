package org.sleepclinic.result;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** Event: a doctor read this report and said so. Case may be null. */
public record ResultReviewed(ReportId report, PatientId patient, UUID caseId) {
}
