package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
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
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<AlertRaised> raised;
    @Inject
    private Event<Ring> ring;

    /** Raises the alarm unless the same record has raised the same rule before. */
    void raise(Alarm alarm) {
        if (alerts.isKnown(alarm)) {
            return;
        }
        Instant now = clock.instant();
        Alert alert = new Alert(alarm, onDuty(now), now);
        alerts.add(alert);
        audit.changed(alert.patient(), "alert.raise", alert.id().value());
        raised.fire(alert.raisedNews());
        ringAll();
    }

    /** Everybody clinical looks anew once this transaction has succeeded. */
    void ringAll() {
        ring.fire(queries.ring());
    }

    private Optional<OnDuty> onDuty(Instant now) {
        return roster.stream().findFirst().flatMap(known -> known.onDutyAt(now));
    }
}
