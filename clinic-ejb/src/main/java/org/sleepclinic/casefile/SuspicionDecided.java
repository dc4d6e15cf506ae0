package org.sleepclinic.casefile;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: a clinician confirmed or dismissed a suspicion. */
public record SuspicionDecided(CaseId caseId, PatientId patient, Condition condition, UUID suspicionId,
        SuspicionStatus status) {
}
