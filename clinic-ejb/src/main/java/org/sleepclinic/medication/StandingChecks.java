package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.safety.SafetyLook;
import org.sleepclinic.safety.SafetyReview;

/**
 * What speaks in a patient's treatments and nobody has answered, and what must be measured: it stands on the worklist until
 * it is. What the patient takes is never refused.
 */
@Dependent
class StandingChecks {
    @Inject
    private TreatmentQueries queries;
    @Inject
    private TreatmentRepository treatments;
    @Inject
    private TreatmentReview review;
    @Inject
    private Formulary formulary;
    @Inject
    private SafetyReview safety;
    @Inject
    private Clock clock;

    /** Marks each treatment that runs, or takes the mark away. */
    void settle(PatientId patient) {
        treatments.turn(patient);
        List<CurrentTreatment> running = queries.running(patient);
        if (running.isEmpty()) {
            return;
        }
        treatments.flush();
        SafetyLook now = safety.look(patient, running.stream().map(this::watched).flatMap(List::stream)
                .flatMap(row -> row.analytes().stream()).distinct().toList());
        running.forEach(one -> {
            Treatment treatment = treatments.lock(one.id());
            treatment.watch(
                    MonitoringDue.next(watched(one), one.startedOn(), now.values(), clock.getZone()).orElse(null));
            if (isSpoken(one.id(), now)) {
                treatment.ask(clock.instant());
            } else {
                treatment.answered();
            }
        });
    }

    private List<MonitoringRow> watched(CurrentTreatment treatment) {
        return formulary.monitoring(formulary.agent(treatment.agent()));
    }

    private boolean isSpoken(TreatmentId id, SafetyLook now) {
        TreatmentQueries.Of found = queries.find(id);
        return !OpenChecks.of(review.running(formulary.agent(found.treatment().agent()), found.treatment(), now),
                found.answered()).isEmpty();
    }
}
