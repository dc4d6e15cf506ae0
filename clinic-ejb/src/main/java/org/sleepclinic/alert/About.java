package org.sleepclinic.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/** The record that raises an alarm, and whom it is about; the case may be null. */
record About(Alarm.Source source, UUID subject, PatientId patient, UUID caseId) {
    Alarm alarm(String ruleId, Alarm.Level level, String headline, List<Reason> reasons, Instant at) {
        return new Alarm(patient.value(), caseId, source, subject, ruleId, level, headline, reasons, at);
    }
}
