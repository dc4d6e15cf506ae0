package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.score.LatestScore;
import org.sleepclinic.score.LatestScores;

/** The newest scores and diary counts a step can take over, so that nobody types what the patient has answered. */
@Dependent
class ScoreOffers {
    @Inject
    private LatestScores latest;

    /** By measure code; nothing is read where the step asks for no score. */
    Map<String, Offer> of(StepDefinition step, PatientId patient, Instant opened) {
        boolean asks = step.measures().stream().anyMatch(measure -> Objects.nonNull(measure.score()));
        return asks ? offers(step, latest.of(patient), opened) : Map.of();
    }

    /**
     * A score in another unit than the measure's is no answer to it; nor is one from before the step opened, unless the plan
     * begins here or the measure looks back.
     */
    static Map<String, Offer> offers(StepDefinition step, Map<String, LatestScore> newest, Instant opened) {
        Map<String, Offer> offers = new HashMap<>();
        step.measures().stream().filter(measure -> Objects.nonNull(measure.score()))
                .forEach(measure -> Optional.ofNullable(newest.get(measure.score()))
                        .filter(score -> score.unit().equals(measure.unit()))
                        .filter(score -> score.at().isAfter(opened) || measure.looksBack()
                                || step.entry() == EntryKind.START)
                        .ifPresent(score -> offers.put(measure.code(),
                                new Offer(score.amount(), measure.unit(), score.at()))));
        return offers;
    }
}
