package org.sleepclinic.score;

import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Whether the last item of a PHQ-9, thoughts of death or self-harm, is answered, and with how many points. */
@ClinicalRule(id = SelfHarmItem.ID, source = "1.5 RF-12; item left open L", evidence = Evidence.LOCAL,
        says = "Item 9 of a PHQ-9 above 0 is RF-12. Left open, or hidden in a total above 0, it says nothing: somebody asks the"
                + " patient, the same day when 10 points or more are known, else within a day. A total of 0 answers it.")
final class SelfHarmItem {
    static final String ID = "R-PHQ9-ITEM9";
    static final String ITEM = "PHQ9.9";
    private static final int NUMBER = 9;
    private static final int MODERATE = 10;

    private SelfHarmItem() {
    }

    /** Its points, or INDETERMINATE while nobody knows them. */
    static Finding<Integer> of(ScorePoints points) {
        Integer known = points.item(NUMBER).orElse(points.most() == 0 ? Integer.valueOf(0) : null);
        List<Reason> total =
                List.of(new Reason("PHQ9", points.least() + (points.missing().isEmpty() ? "" : " or more")));
        return known == null ? Finding.indeterminate(SelfHarmItem.class, total, Set.of(ITEM))
                : Finding.of(SelfHarmItem.class, known, List.of(new Reason(ITEM, known + " of 3")));
    }

    /** Is a depression known that makes the open item a matter of the same day? */
    static boolean isPressing(ScorePoints points) {
        return points.least() >= MODERATE;
    }
}
