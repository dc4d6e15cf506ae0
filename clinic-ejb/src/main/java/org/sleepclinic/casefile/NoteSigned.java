package org.sleepclinic.casefile;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: a note was signed and stands. */
public record NoteSigned(CaseId caseId, PatientId patient, UUID noteId) {
}
