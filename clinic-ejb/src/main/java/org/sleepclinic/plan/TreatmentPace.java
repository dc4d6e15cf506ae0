package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.medication.TreatmentPaced;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.PaceQueries.Change;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;

/**
 * Steps that go with a treatment's dose are due when its next change is (5.1.1, EP-06 "each titration date"); while it is
 * tapered, when the taper ends.
 */
@Dependent
class TreatmentPace {
    @Inject
    private PaceQueries queries;
    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private StepMoves moves;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A treatment was begun, held, tapered or put on another ladder: open steps that go with it follow. */
    void paced(@Observes TreatmentPaced news) {
        plans.flush();
        plans.running(news.patient())
                .forEach(plan -> follow(news.patient(), protocols.version(plan.versionId()), plan.openSteps()));
    }

    /** These steps follow, where they go with a treatment and its next change is known; else their own rule holds. */
    void follow(PatientId patient, ProtocolDefinition protocol, Collection<PlanStep> steps) {
        Stamp stamp = new Stamp(caller.id(), clock.instant(), clock.getZone());
        moves.keep(patient, steps.stream().flatMap(step -> Optional.ofNullable(protocol.step(step.stepId()).follows())
                .flatMap(purpose -> queries.next(patient, purpose))
                .flatMap(change -> step.follow(noon(change), said(change), stamp)).stream()).toList());
    }

    private Instant noon(Change change) {
        return change.day().atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    private static String said(Change change) {
        return change.agent() + (change.tapering() ? ": its taper ends on " : ": its next change is on ")
                + ClinicDay.write(change.day());
    }
}
