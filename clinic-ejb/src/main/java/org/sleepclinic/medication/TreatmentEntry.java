package org.sleepclinic.medication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.safety.SafetyCheck;

/**
 * What was decided about a treatment.
 *
 * @param dose   from that day on
 * @param by     display name
 * @param checks that spoke, and the answers
 */
@Phi
public record TreatmentEntry(UUID id, TreatmentEvent what, LocalDate from, Dose dose, String reason, Instant at,
        String by, List<Answered> checks) implements Serializable {
    /**
     * A check and its answer.
     *
     * @param second   display name of the second prescriber, or null
     * @param secondAt when the second prescriber signed; null of old, when whoever decided named the second
     * @param says     of a check of the safety table; null: one of the choice or the dose, which the page words
     */
    @Phi
    public record Answered(String code, SafetyCheck.Level level, String seen, String reason, String second,
            Instant secondAt, String secondReason, String says) implements Serializable {
        @Override
        public String toString() {
            return "Answered[" + code + "]";
        }
    }

    public TreatmentEntry {
        checks = List.copyOf(checks);
    }

    TreatmentEntry with(TreatmentEntry other) {
        return new TreatmentEntry(id, what, from, dose, reason, at, by,
                Stream.concat(checks.stream(), other.checks.stream()).toList());
    }

    @Override
    public String toString() {
        return "TreatmentEntry[" + id + "]";
    }
}
