package org.sleepclinic.web.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.score.DayDanger;
import org.sleepclinic.score.DiaryCount;
import org.sleepclinic.score.DiarySeizure;
import org.sleepclinic.score.DiarySummary;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How diaries are said. */
@Named("diaryWords")
@ApplicationScoped
public class DiaryWords {
    private static final int MINUTE = 60;

    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** "4 (01-Nov-2026 to 28-Nov-2026)", or the range and how many days are missing. */
    public String count(DiaryCount count) {
        if (count == null) {
            return texts.of("score", "neverKept");
        }
        return amount(count) + " (" + span(count) + ")";
    }

    public String amount(DiaryCount count) {
        return count.amount() == null ? texts.of("score", "rangeMissing", count.range(), count.missing())
                : count.amount().toString();
    }

    public String span(DiaryCount count) {
        return texts.of("score", "span", format.date(count.from()), format.date(count.to()));
    }

    /** Halved, not halved, or why nobody can say. */
    public String response(DiarySummary summary) {
        return summary.response() == null ? texts.of("score", "open." + summary.responseOpen())
                : texts.of("score", summary.response() ? "responseYes" : "responseNo");
    }

    /** "03:20 Tonic-clonic, 1.5 min, asleep; missed dose; rescue: midazolam 10 mg". */
    public String seizure(DiarySeizure one) {
        String what = Stream.of(texts.label(one.kind()), minutes(one), texts.label(one.state()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String when = format.clock(one.beganAt());
        List<String> more = Stream.of(Boolean.TRUE.equals(one.missedDose()) ? texts.of("score", "missedDose") : "",
                named("trigger", one.cause()), named("rescue", one.rescue()), named("injury", one.injury()),
                named("witness", one.witness()), named("video", one.video())).filter(part -> !part.isEmpty()).toList();
        return Stream.concat(Stream.of((when + " " + what).strip()), more.stream()).collect(Collectors.joining("; "));
    }

    private String minutes(DiarySeizure one) {
        return one.seconds() == null ? ""
                : one.seconds() < MINUTE ? one.seconds() + " s"
                        : format.number(new BigDecimal(one.seconds()).divide(BigDecimal.valueOf(MINUTE), 1,
                                RoundingMode.HALF_UP)) + " min";
    }

    private String named(String key, String said) {
        return said == null ? "" : texts.of("score", key) + ": " + said;
    }

    /** What a marked day shows: a long convulsion, or a cluster; the empty text for another day. */
    public String danger(DayDanger danger) {
        return danger == null ? "" : texts.of("score", "danger." + danger.flag());
    }

    /** Yes, no, or that nothing was written. */
    public String yesNo(Boolean said) {
        return said == null ? "–" : texts.of("score", said ? "yes" : "no");
    }
}
