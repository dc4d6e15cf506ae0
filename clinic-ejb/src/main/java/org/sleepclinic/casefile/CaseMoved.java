package org.sleepclinic.casefile;

import org.sleepclinic.patient.PatientId;

/** News: a case moved on its way. */
public record CaseMoved(CaseId caseId, PatientId patient, CaseStatus from, CaseStatus to) {
}
