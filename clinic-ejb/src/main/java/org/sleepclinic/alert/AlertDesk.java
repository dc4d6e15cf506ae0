package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.OnDuty;
import org.sleepclinic.kernel.Roster;

/** Where alarms become alerts with a name on them. */
@Dependent
class AlertDesk {
    @Inject
    private AlertRepository alerts;
    @Inject
    private AlertQueries queries;
    @Inject
    private Instance<Roster> roster;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<AlertRaised> raised;
    @Inject
    private Event<Ring> ring;

    /**
     * Raises the alarm unless the same record has raised the same rule before, or another version of the same report has
     * said the same and that is answered, or still in force.
     */
    void raise(Alarm alarm) {
        if (alerts.isKnown(alarm)) {
            return;
        }
        List<Alert> before = alarm.source() == Alarm.Source.RESULT ? alerts.ofOtherVersions(alarm) : List.of();
        if (before.stream().limit(1).anyMatch(last -> last.says(alarm) && (last.isAnsweredFor() || counts(last)))) {
            return;
        }
        Instant now = clock.instant();
        Alert alert = new Alert(alarm, answering(alarm, now), now);
        before.stream().filter(one -> !one.isAnswered() && !counts(one)).forEach(one -> replace(one, alert, now));
        alerts.add(alert);
        audit.changed(alert.patient(), "alert.raise", alert.id().value());
        raised.fire(alert.raisedNews());
        ringAll();
    }

    private boolean counts(Alert alert) {
        return alerts.withdrawn(alert).isEmpty();
    }

    /** The version that raised it was amended, and the newer one raises it again: one waits, not two, and no longer than before. */
    private void replace(Alert old, Alert newer, Instant now) {
        newer.waitNoLongerThan(old);
        old.acknowledge("Raised again by the amended report.", caller.id(), now);
        audit.changed(old.patient(), "alert.replaced", old.id().value());
    }

    /** Everybody clinical looks anew once this transaction has succeeded. */
    void ringAll() {
        ring.fire(queries.ring());
    }

    /**
     * Whoever is on duty; but what may wait for days is the case's own physician's where there is one, and goes to whoever is
     * on duty when that one does not answer.
     */
    private Optional<OnDuty> answering(Alarm alarm, Instant now) {
        Optional<OnDuty> duty = onDuty(now);
        if (alarm.level() != Alarm.Level.URGENT || alarm.caseId() == null) {
            return duty;
        }
        return queries.responsible(alarm.caseId()).map(own -> new OnDuty(own,
                duty.flatMap(known -> Stream.of(known.doctor(), known.deputy())
                        .filter(other -> other != null && !other.equals(own)).findFirst()).orElse(null),
                duty.map(OnDuty::nurse).orElse(null))).or(() -> duty);
    }

    private Optional<OnDuty> onDuty(Instant now) {
        return roster.stream().findFirst().flatMap(known -> known.onDutyAt(now));
    }
}
