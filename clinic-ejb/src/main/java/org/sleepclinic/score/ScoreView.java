package org.sleepclinic.score;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One filled-in questionnaire.
 *
 * @param items      points per item, null where not answered; empty when only the total is known
 * @param total      null while INDETERMINATE: then it lies between {@code least} and {@code most}
 * @param band       how its rule read it on that day, or null
 * @param recordedBy display name
 * @param voidReason why it was entered in error, or null
 */
@Phi
public record ScoreView(UUID id, Scale scale, Instant assessedAt, List<Integer> items, Integer total, int least,
        int most, String band, String note, String recordedBy, String voidReason,
        int version) implements Serializable {
    public ScoreView {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** Does it stand, with every item answered? */
    public boolean isComplete() {
        return voidReason == null && total != null;
    }

    @Override
    public String toString() {
        return "ScoreView[" + id + "]";
    }
}
