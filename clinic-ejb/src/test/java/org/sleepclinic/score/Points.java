package org.sleepclinic.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Filled-in sheets for tests. */
final class Points {
    private Points() {
    }

    static ScorePoints total(Scale scale, int total) {
        return new ScorePoints(scale, List.of(), total);
    }

    /** Items that add up to this total, filled from the first on. */
    static ScorePoints items(Scale scale, int total) {
        List<Integer> items = new ArrayList<>(Collections.nCopies(scale.items(), 0));
        int left = total;
        for (int at = 0; at < items.size(); at++) {
            items.set(at, Math.min(left, scale.itemMost()));
            left -= items.get(at);
        }
        return new ScorePoints(scale, items, null);
    }

    /** The band of a total, or INDETERMINATE; the same from items and from the total alone. */
    static String band(ScaleRule rule, int total) {
        String ofItems =
                rule.judge(items(rule.scale(), total)).outcome().map(ScaleRule.Reading::band).orElse("INDETERMINATE");
        String ofTotal =
                rule.judge(total(rule.scale(), total)).outcome().map(ScaleRule.Reading::band).orElse("INDETERMINATE");
        if (!ofItems.equals(ofTotal)) {
            throw new AssertionError(ofItems + " by items, " + ofTotal + " by total");
        }
        return ofItems;
    }
}
