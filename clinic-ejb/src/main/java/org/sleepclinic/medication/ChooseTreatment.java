package org.sleepclinic.medication;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;

/**
 * A physician decides on an agent.
 *
 * @param subject what it is chosen against
 * @param agent   code in the formulary
 * @param dose    the first one
 * @param answer  to the checks that speak
 * @param gate    what is on record for valproate; {@link GateRecord#NONE} for another agent
 */
@Phi
public record ChooseTreatment(CaseId caseId, Subject subject, String agent, Dose dose, Answer answer,
        GateRecord gate) {
    public ChooseTreatment {
        if (subject == null) {
            throw new DomainException("text.required").at("subject");
        }
    }

    @Override
    public String toString() {
        return "ChooseTreatment[" + caseId + "]";
    }
}
