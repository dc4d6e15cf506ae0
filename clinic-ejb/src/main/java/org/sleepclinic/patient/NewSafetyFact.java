package org.sleepclinic.patient;

import java.time.LocalDate;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * A safety fact as told: penicillin (rash), digoxin 125 µg daily, a pacemaker.
 *
 * @param label    what it is, at most 200 characters
 * @param detail   reaction, dose and times, model; or null
 * @param severity of a reaction, or null
 * @param since    from which day, or null when not known
 */
@Phi
public record NewSafetyFact(SafetyKind kind, String label, String detail, Severity severity, LocalDate since) {
    public NewSafetyFact {
        if (kind == null) {
            throw new DomainException("text.required").at("kind");
        }
        label = TextEntry.required(label, 200, "label");
        detail = TextEntry.optional(detail, 400, "detail");
    }

    @Override
    public String toString() {
        return "NewSafetyFact[" + kind + "]";
    }
}
