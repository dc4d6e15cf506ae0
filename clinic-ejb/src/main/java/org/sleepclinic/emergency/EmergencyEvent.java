package org.sleepclinic.emergency;

import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.plan.PlanId;

/** What was told while an emergency ran. Never changed: of two of a kind the later entry counts. */
@Phi
record EmergencyEvent(UUID id, PlanId plan, UUID patient, Kind kind, Instant at, Place place, String whom, String said,
        Boolean readBack, Instant recordedAt, UUID recordedBy) {
    enum Kind {
        BEGAN, PLACE, CALL
    }

    @Override
    public String toString() {
        return "EmergencyEvent[" + id + "]";
    }
}
