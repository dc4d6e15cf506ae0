package org.sleepclinic.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/** What a clinician saw when something was happening: where the patient was, the signs, the red flags. Never changed. */
@Phi
record EmergencyCheck(UUID id, CaseId caseId, PatientId patient, Place place, List<Answer> signs, List<String> redFlags,
        Instant at,
        UUID by) {
    /** {@code {"NOW.06": "YES", "NOW.07": "UNKNOWN"}}. */
    String answersJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        signs.forEach(sign -> json.add(sign.item(),
                sign.state() == AnswerState.ANSWERED ? sign.text() : sign.state().name()));
        return json.build().toString();
    }

    @Override
    public String toString() {
        return "EmergencyCheck[" + id + "]";
    }
}
