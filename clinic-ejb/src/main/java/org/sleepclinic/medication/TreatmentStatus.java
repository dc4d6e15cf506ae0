package org.sleepclinic.medication;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of a treatment. A taper may be taken back: a seizure reverses the last reduction (EP-13). */
public enum TreatmentStatus {
    ACTIVE, TAPERING, STOPPED;

    static final Transitions<TreatmentStatus> MOVES = Transitions.of(Map.of(
            ACTIVE, Set.of(TAPERING, STOPPED),
            TAPERING, Set.of(ACTIVE, STOPPED)));

    public boolean isRunning() {
        return this != STOPPED;
    }
}
