package org.sleepclinic.assessment;

import java.util.Map;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * What a clinician sees, or hears of, at this moment.
 *
 * @param place where the patient is; asked first (D14)
 * @param signs by item code, as chosen or typed; an item left empty was not asked
 */
@Phi
public record CheckNow(CaseId caseId, Place place, Map<String, String> signs) {
    @Override
    public String toString() {
        return "CheckNow[" + caseId + "]";
    }
}
