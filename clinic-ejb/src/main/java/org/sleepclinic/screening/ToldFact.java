package org.sleepclinic.screening;

import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.SafetyKind;

/**
 * Something of the patient, not of one study alone, that was told at a safety question.
 *
 * @param label  what it is, in words the question is known by
 * @param detail as told; or null
 */
@Phi
public record ToldFact(SafetyKind kind, String label, String detail) {
    @Override
    public String toString() {
        return "ToldFact[" + kind + "]";
    }
}
