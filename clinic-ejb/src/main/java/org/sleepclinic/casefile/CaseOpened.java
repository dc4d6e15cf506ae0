package org.sleepclinic.casefile;

import org.sleepclinic.patient.PatientId;

/** News: a case was opened. */
public record CaseOpened(CaseId caseId, PatientId patient) {
}
