package org.sleepclinic.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * One scale of a case over time.
 *
 * @param entries  newest first, voided ones too
 * @param change   newest complete total minus the first one of the case; null with fewer than two
 * @param response whether it counts as improved, by the scale's own rule; null where there is none or it cannot tell
 * @param ruleId   the rule that reads the scale, with {@code source} and {@code evidence}
 */
@Phi
public record ScoreCourse(Scale scale, List<ScoreView> entries, Integer change, Boolean response, String ruleId,
        String source, Evidence evidence) implements Serializable {
    public ScoreCourse {
        entries = List.copyOf(entries);
    }

    static ScoreCourse of(Scale scale, List<ScoreView> entries) {
        List<ScoreView> complete = entries.stream().filter(ScoreView::isComplete).toList();
        Integer change = complete.size() < 2 ? null
                : Integer.valueOf(complete.getFirst().total() - complete.getLast().total());
        Boolean response = change == null || scale != Scale.IRLS ? null
                : new RestlessLegsResponse().judge(complete.getLast().total(), complete.getFirst().total()).outcome()
                        .orElse(null);
        var mark = ScaleRule.ALL.get(scale).getClass().getAnnotation(ClinicalRule.class);
        return new ScoreCourse(scale, entries, change, response, mark.id(), mark.source(), mark.evidence());
    }

    /** The newest that stands, complete or not; empty when none does. */
    public Optional<ScoreView> latest() {
        return entries.stream().filter(one -> one.voidReason() == null).findFirst();
    }

    /** The same, or null: what a page shows. */
    public ScoreView newest() {
        return latest().orElse(null);
    }

    /** Complete ones, oldest first: what can be drawn. */
    public List<ScoreView> drawn() {
        return entries.stream().filter(ScoreView::isComplete).toList().reversed();
    }

    @Override
    public String toString() {
        return "ScoreCourse[" + scale + "]";
    }
}
