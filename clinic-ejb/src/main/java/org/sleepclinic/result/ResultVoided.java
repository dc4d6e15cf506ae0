package org.sleepclinic.result;

import org.sleepclinic.patient.PatientId;

/** Event: a report that counted was voided; what was known by it is not known any more. */
public record ResultVoided(ReportId report, PatientId patient) {
}
