package org.sleepclinic.safety;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Evidence;

/** A safety interaction: when the one holds and the other too, somebody must know. */
public record SafetyCheck(String code, Fact when, Fact and, Level level, String says, Evidence evidence,
        String source, LocalDate approvedOn) implements Serializable {
    /** The one scale of safety checks (D11). */
    public enum Level {
        /** Needs a reason and a second prescriber. */
        STOP,
        /** Needs a reason. */
        WARN,
        /** To be read. */
        NOTE;

        public boolean needsReason() {
            return this != NOTE;
        }

        public boolean needsSecondPrescriber() {
            return this == STOP;
        }
    }

    /** What one side is about. */
    public enum Kind {
        /** A medicine of this class is on the patient's list. */
        TAKES,
        /** The step gives this substance. */
        GIVES,
        /** The patient has this: LOW_CALCIUM, LOW_MAGNESIUM, NEW_SEIZURE … */
        CONDITION
    }

    /** One side of a check. */
    public record Fact(Kind kind, String code) implements Serializable {
    }
}
