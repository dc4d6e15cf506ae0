package org.sleepclinic.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** How the total of one scale reads. Each scale has its own class, its numbers and their source with it. */
interface ScaleRule {
    /** The rule of each scale. */
    Map<Scale, ScaleRule> ALL = Stream.of(new IrlsScore(), new EpworthScore(), new InsomniaSeverityScore(),
            new PittsburghScore(), new StopBangScore(), new DepressionScore(), new AnxietyScore())
            .collect(Collectors.toMap(ScaleRule::scale, Function.identity()));

    /** A complete score: its total and what it is called; {@code band} is a key of the words. */
    record Reading(int total, String band) {
    }

    Scale scale();

    /** What a total is called; empty when the total alone does not say. */
    Optional<String> band(ScorePoints points, int total);

    /** Total and band, or INDETERMINATE with the items that are missing and the range the total can still reach. */
    default Finding<Reading> judge(ScorePoints points) {
        List<Reason> reasons = new ArrayList<>();
        if (!points.missing().isEmpty()) {
            reasons.add(new Reason("score.range", points.least() + " to " + points.most()));
            return Finding.indeterminate(getClass(), reasons, points.missing());
        }
        reasons.add(new Reason("score.total", points.least() + " of " + scale().most()));
        return band(points, points.least())
                .map(band -> Finding.of(getClass(), new Reading(points.least(), band), reasons))
                .orElseGet(() -> Finding.indeterminate(getClass(), reasons, Set.of(scale() + ".items")));
    }

    /** The name of the lowest limit the total does not pass. */
    static Optional<String> upTo(int total, Map<Integer, String> limits) {
        return limits.entrySet().stream().filter(limit -> total <= limit.getKey())
                .min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }
}
