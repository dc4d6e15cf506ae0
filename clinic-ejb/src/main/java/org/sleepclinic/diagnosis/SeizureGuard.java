package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.LatestValues;

/** The provoked-seizure guard of a patient as it stands now. For use inside a facade, which answers for role and audit. */
@Dependent
public class SeizureGuard {
    @Inject
    private DiagnosisQueries queries;
    @Inject
    private LatestValues latest;

    /** When the seizure was and what could have provoked it. Two statements. */
    public SeizureCheck of(PatientId patient) {
        Optional<Instant> event = queries.seizureAt(patient);
        return new SeizureCheck(event.orElse(null),
                ProvokedSeizure.of(event, latest.trend(patient, ProvokedSeizure.analytes())));
    }
}
