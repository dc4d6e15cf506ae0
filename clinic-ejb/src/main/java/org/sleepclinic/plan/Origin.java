package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Why a plan was started: what in the case gave rise to it. */
public record Origin(Kind kind, UUID id) implements Serializable {
    /** What may start a plan. */
    public enum Kind {
        SUSPICION,
        FINDING,
        DIAGNOSIS,
        /** An alert somebody acknowledged. */
        ALERT,
        /** The case as such: any case has a sleep plan. */
        CASE
    }

    public Origin {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
