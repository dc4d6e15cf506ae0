package org.sleepclinic.web.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sleepclinic.score.Scale;
import org.sleepclinic.score.ScoreCourse;
import org.sleepclinic.score.ScoreView;
import org.sleepclinic.web.shell.Texts;

/** How a score is said: its total of how much, what that is called, and how it has gone. */
@Named("scoreWords")
@ApplicationScoped
public class ScoreWords {
    private static final Map<String, String> TONES = Map.of("NONE", "ok", "NORMAL", "ok", "MINIMAL", "ok", "LOW", "ok",
            "GOOD_SLEEPER", "ok", "MILD", "info", "SUBTHRESHOLD", "info");
    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;

    @Inject
    private Texts texts;

    /** "24 of 40", or "8 to 11 of 27" while items are missing. */
    public String amount(ScoreView score) {
        return score.total() == null
                ? texts.of("score", "between", score.least(), score.most(), score.scale().most())
                : texts.of("score", "of", score.total(), score.scale().most());
    }

    /** What the total is called; that it cannot be judged while something is missing. */
    public String band(ScoreView score) {
        return score.band() == null ? texts.of("score", "indeterminate")
                : texts.get("score").get("band." + score.scale() + "." + score.band());
    }

    /** The colour that repeats it. */
    public String tone(ScoreView score) {
        return score.band() == null ? "line" : TONES.getOrDefault(score.band(), "warn");
    }

    /** "−10 since the first"; the empty text with fewer than two. */
    public String change(ScoreCourse course) {
        if (course.change() == null) {
            return "";
        }
        int by = course.change();
        return texts.of("score", "change", by > 0 ? "+" + by : by < 0 ? "−" + -by : "0");
    }

    /** Points per item in a row, a dash where nothing was answered. */
    public String items(ScoreView score) {
        return score.items().stream().map(points -> points == null ? "–" : points.toString())
                .collect(Collectors.joining(" · "));
    }

    /** The items nobody answered, by number. */
    public String missing(ScoreView score) {
        List<String> open = IntStream.range(0, score.items().size()).filter(at -> score.items().get(at) == null)
                .mapToObj(at -> Integer.toString(at + 1)).toList();
        return open.isEmpty() ? "" : texts.of("score", "missing", String.join(", ", open));
    }

    /** The question of an item where it may be shown, else its number. */
    public String question(Scale scale, int number) {
        return scale.isShipped() ? number + ". " + texts.get("score").get(scale + "." + number)
                : texts.of("score", scale == Scale.PSQI ? "component" : "item", number);
    }

    /** "x,y x,y …" of a small line of complete scores, oldest first, within {@value #WIDTH} × {@value #HEIGHT}. */
    public String line(ScoreCourse course) {
        List<ScoreView> drawn = course.drawn();
        if (drawn.size() < 2) {
            return "";
        }
        long from = drawn.getFirst().assessedAt().getEpochSecond();
        double span = Math.max(1, drawn.getLast().assessedAt().getEpochSecond() - from);
        return drawn.stream().map(one -> String.format(Locale.ROOT, "%.1f,%.1f",
                4 + (one.assessedAt().getEpochSecond() - from) / span * (WIDTH - 8),
                HEIGHT - 4 - (double) one.total() / course.scale().most() * (HEIGHT - 8)))
                .collect(Collectors.joining(" "));
    }
}
