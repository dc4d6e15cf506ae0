package org.sleepclinic.assessment;

import java.util.Map;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * What somebody who calls for help tells, be it a clinician or the front desk.
 *
 * @param caseId null when the person is none of our patients, or nobody knows yet
 * @param place  where the person is; asked first (D14)
 * @param who    who it is and where exactly; may be empty
 * @param signs  by item code, as chosen or typed, kept as they are
 */
@Phi
public record CallForHelp(CaseId caseId, Place place, String who, Map<String, String> signs) {
    @Override
    public String toString() {
        return "CallForHelp[" + caseId + "]";
    }
}
