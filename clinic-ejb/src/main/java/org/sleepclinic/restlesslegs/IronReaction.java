package org.sleepclinic.restlesslegs;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Whether a sign is a reaction to iron by vein. */
@ClinicalRule(id = "RF-14", source = "LBL-FCM; clinical reference 1.5", evidence = Evidence.VERIFIED,
        says = "Anaphylaxis or hypotension during intravenous iron: stop the infusion, anaphylaxis protocol.")
public final class IronReaction {
    private static final String SIGN = "IV_IRON_REACTION";

    private IronReaction() {
    }

    /** @param sign code of a sign confirmed as present */
    public static Finding<Boolean> of(String sign) {
        boolean flag = SIGN.equals(sign);
        return Finding.of(IronReaction.class, flag,
                flag ? List.of(new Reason("finding." + sign, "present")) : List.of());
    }
}
