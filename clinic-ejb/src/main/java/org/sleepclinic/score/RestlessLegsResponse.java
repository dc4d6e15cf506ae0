package org.sleepclinic.score;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Has the IRLS improved against the case's first complete score? */
@ClinicalRule(id = "R-IRLS-RESPONSE", source = "Clinical reference 4", evidence = Evidence.UNVERIFIED,
        says = "The IRLS has improved when it fell by at least 50 % or by at least 6 points from the baseline.")
final class RestlessLegsResponse {
    private static final int POINTS = 6;

    Finding<Boolean> judge(int baseline, int now) {
        int fall = baseline - now;
        boolean improved = fall >= POINTS || baseline > 0 && 2 * fall >= baseline;
        return Finding.of(RestlessLegsResponse.class, improved, List.of(
                new Reason("score.baseline", Integer.toString(baseline)),
                new Reason("score.now", Integer.toString(now))));
    }
}
