package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.patient.PatientId;

/** A patient's scores as plans and charts need them. For use inside a facade, which answers for role and audit. */
@Dependent
public class LatestScores {
    @Inject
    private LatestScoreQueries queries;

    /**
     * The newest of each, by code. What was never entered, only entered in part, or (a diary) not kept for the whole of
     * its newest period has no entry: a missing day is not a day without seizures. One statement.
     */
    public Map<String, LatestScore> of(PatientId patient) {
        return queries.of(patient).stream().collect(Collectors.toMap(LatestScore::code, Function.identity()));
    }
}
