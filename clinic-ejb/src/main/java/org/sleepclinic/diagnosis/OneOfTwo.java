package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.sleepclinic.kernel.DomainException;

/**
 * Restless legs supersedes periodic limb movement disorder: a patient has restless legs with the movements, never both
 * disorders (clinical reference 1.2, PLMD.C). Whoever states the one while the other stands refutes that one first.
 */
@Dependent
class OneOfTwo {
    private static final String RESTLESS_LEGS = "G25.81";
    private static final String MOVEMENT_DISORDER = "G47.61";
    private static final Map<String, String> OTHER =
            Map.of(RESTLESS_LEGS, MOVEMENT_DISORDER, MOVEMENT_DISORDER, RESTLESS_LEGS);

    @Inject
    private DiagnosisQueries queries;

    void on(@Observes DiagnosisRecorded news) {
        String other = OTHER.get(news.code());
        if (news.certainty().isWorking() && OTHER.containsKey(news.code()) && queries.stands(news.patient(), other)) {
            throw new DomainException("diagnosis.one_of_two").at("code");
        }
    }
}
