package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * One edit of a patient's demographics: who, when, why, and what changed.
 *
 * @param by      display name
 * @param reason  as given, or null
 * @param changes one per field that changed
 */
@Phi
public record RevisionView(Instant at, String by, String reason, List<Change> changes) implements Serializable {
    public RevisionView {
        changes = List.copyOf(changes);
    }

    /**
     * One field.
     *
     * @param field form id of the field, such as {@code birthDate}
     * @param from  what stood, or null
     * @param to    what was put, or null
     */
    @Phi
    public record Change(String field, String from, String to) implements Serializable {
        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    @Override
    public String toString() {
        return "RevisionView[" + at + "]";
    }
}
