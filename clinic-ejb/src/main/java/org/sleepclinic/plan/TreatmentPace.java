package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.sleepclinic.medication.TreatmentPaced;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;

/** Steps that go with a treatment's dose are due when its next change is (5.1.1, EP-06 "each titration date"). */
@Dependent
class TreatmentPace {
    @Inject
    private PaceQueries queries;
    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private Clock clock;

    /** A treatment was begun, held or put on another ladder: open steps that go with it follow. */
    void paced(@Observes TreatmentPaced news) {
        plans.flush();
        plans.running(news.patient())
                .forEach(plan -> follow(news.patient(), protocols.version(plan.versionId()), plan.openSteps()));
    }

    /** These steps follow, where they go with a treatment and its next change is known; else their own rule holds. */
    void follow(PatientId patient, ProtocolDefinition protocol, Collection<PlanStep> steps) {
        steps.forEach(step -> Optional.ofNullable(protocol.step(step.stepId()).follows())
                .flatMap(purpose -> next(patient, purpose)).ifPresent(step::follow));
    }

    /** Noon of the day; never before now. */
    private Optional<Instant> next(PatientId patient, String purpose) {
        return queries.next(patient, purpose)
                .map(day -> day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant())
                .map(at -> at.isBefore(clock.instant()) ? clock.instant() : at);
    }
}
