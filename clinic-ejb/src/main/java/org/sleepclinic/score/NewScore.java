package org.sleepclinic.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * A questionnaire a patient has filled in.
 *
 * @param assessedAt when the patient answered
 * @param items      points in the order of the sheet, null for an item left open; empty for a total alone
 * @param total      as on the sheet; may be null when the items are given
 * @param note       at most 400 characters, or null
 */
@Phi
public record NewScore(CaseId caseId, Scale scale, Instant assessedAt, List<Integer> items, Integer total,
        String note) {
    public NewScore {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    ScorePoints points() {
        return new ScorePoints(scale, items, total);
    }

    @Override
    public String toString() {
        return "NewScore[" + scale + "]";
    }
}
