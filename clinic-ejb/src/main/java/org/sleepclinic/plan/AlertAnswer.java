package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.alert.AlertAcknowledged;
import org.sleepclinic.alert.CalciumSeverity;
import org.sleepclinic.alert.HypocalcaemiaSeverity;
import org.sleepclinic.casefile.CaseId;

/**
 * An acknowledged emergency opens its checklist, in the plan that runs or in a new one: severe hypocalcaemia HC-01, a
 * convulsive seizure ST-01, a cluster ST-10. It is on the screen before anybody has to look for it, and orders and gives
 * nothing. Where somebody worked from the checklist since the alarm, a later answer begins nothing anew.
 */
@Dependent
class AlertAnswer {
    @Inject
    private FactQueries facts;
    @Inject
    private PlanRepository plans;
    @Inject
    private EmergencyOpening opening;
    @Inject
    private Clock clock;

    void on(@Observes AlertAcknowledged acknowledged) {
        if (acknowledged.caseId() == null) {
            return;
        }
        CaseId caseId = new CaseId(acknowledged.caseId());
        CaseFacts of = facts.of(caseId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (of.status().isOpen()) {
            Origin origin = new Origin(Origin.Kind.ALERT, acknowledged.alert().value());
            begins(acknowledged, of).filter(begins -> !plans.isTreatedSince(acknowledged.alert(), begins, caseId))
                    .ifPresent(begins -> opening.open(begins, origin, of));
        }
    }

    private static Optional<EmergencyStart> begins(AlertAcknowledged acknowledged, CaseFacts of) {
        boolean severe =
                HypocalcaemiaSeverity.of(of.calcium()).outcome().filter(CalciumSeverity.SEVERE::equals).isPresent();
        return EmergencyStart.opening(acknowledged.ruleId())
                .or(() -> Optional.of(EmergencyStart.CALCIUM).filter(calcium -> severe));
    }
}
