package org.sleepclinic.web.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.chart.PlanLine;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.chart.StoryLine;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.web.shell.FlagBean;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Puts a case's story into words: each kind of line has its sentence in the bundle {@code chart}. */
@ApplicationScoped
class CaseWords {
    private static final int VALUES_IN_A_TITLE = 3;
    private static final int NOTE_LENGTH = 600;
    private static final Map<StoryKind, String> MARKS = Map.of(StoryKind.RESULT, "lab", StoryKind.ALERT, "crit",
            StoryKind.PLAN_STEP, "plan", StoryKind.PLAN_START, "plan", StoryKind.DIAGNOSIS, "done", StoryKind.NOTE,
            "note",
            StoryKind.ORDER, "study");
    private static final Map<StoryKind, String> PAGES = Map.of(StoryKind.RESULT, "/result/view.xhtml?id=",
            StoryKind.ALERT, "/result/view.xhtml?id=", StoryKind.ORDER, "/order/view.xhtml?id=",
            StoryKind.PLAN_STEP, "/plan/step.xhtml?id=", StoryKind.PLAN_START, "/plan/view.xhtml?case=",
            StoryKind.INTAKE, "/assessment/intake.xhtml?case=");

    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private FlagBean flags;
    @Inject
    private Clock clock;

    List<StoryRow> story(List<StoryLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    /** The way so far and what is open, shortly. */
    List<StoryRow> plan(List<PlanLine> steps) {
        return steps.stream().map(this::step).toList();
    }

    private StoryRow step(PlanLine step) {
        String state = step.isOpen() ? say("due", format.date(step.due())) : say("story.PLAN_STEP." + step.status());
        String tone = step.isOverdue(clock.instant()) ? "crit" : step.isOpen() ? "warn" : "ok";
        return new StoryRow(step.due(), step.isOpen() ? "plan" : "done", step.code() + " " + step.title(),
                step.outcome(), state, tone,
                "/plan/step.xhtml?id=" + step.planStep());
    }

    /** A trend as a drawing in the clinic's time zone. */
    TrendDrawing draw(Trend trend) {
        return TrendDrawing.of(trend, clock.getZone());
    }

    private StoryRow row(StoryLine line) {
        return new StoryRow(line.at(), MARKS.getOrDefault(line.kind(), ""), title(line), detail(line), chip(line),
                tone(line), link(line));
    }

    private String title(StoryLine line) {
        return switch (line.kind()) {
            case RESULT -> values(line);
            case MOVE -> say("story.move", word("casefile", "CaseStatus", line.code()));
            case NOTE -> say("story.note." + line.detail());
            case SUSPICION -> word("casefile", "Condition", line.code());
            case FINDING -> word("casefile", "FindingCode", line.code());
            case INTAKE -> say("story.intake");
            default -> line.text();
        };
    }

    /** Up to three values, those out of range first. */
    private String values(StoryLine line) {
        if (line.values().isEmpty()) {
            return say("story.result." + line.text());
        }
        String shown =
                line.values().stream().limit(VALUES_IN_A_TITLE).map(this::value).collect(Collectors.joining(", "));
        int more = line.values().size() - VALUES_IN_A_TITLE;
        return more > 0 ? shown + " " + say("story.more", more) : shown;
    }

    private String value(StoryLine.Value value) {
        String flag =
                Stream.of("NORMAL", "NO_RANGE").anyMatch(value.flag()::equals) ? "" : " " + flags.word(value.flag());
        return value.name() + " " + format.number(value.amount()) + " " + format.unit(value.unit()) + flag;
    }

    private String detail(StoryLine line) {
        String said = switch (line.kind()) {
            case NOTE -> line.text().length() > NOTE_LENGTH ? line.text().substring(0, NOTE_LENGTH) + " …"
                    : line.text();
            default -> line.detail();
        };
        return Stream.of(line.actor(), said).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String chip(StoryLine line) {
        return switch (line.kind()) {
            case MOVE, INTAKE -> "";
            case SUSPICION -> word("casefile", "SuspicionStatus", line.text());
            case FINDING -> say("story.finding." + line.text());
            case ORDER -> word("order",
                    line.code().matches("DRAFT|STOPPED|VOIDED") ? "RequestStatus" : "FulfilmentStatus", line.code());
            case APPOINTMENT -> word("scheduling", "AppointmentStatus", line.code());
            case DIAGNOSIS -> word("diagnosis", "Certainty", line.code());
            default -> say("story." + line.kind() + "." + line.code());
        };
    }

    private String tone(StoryLine line) {
        return switch (line.kind()) {
            case RESULT -> "REVIEWED".equals(line.code()) ? "ok" : "warn";
            case ALERT -> "OPEN".equals(line.code()) ? "crit" : "ok";
            case PLAN_STEP -> "DONE".equals(line.code()) ? "ok" : "warn";
            default -> "";
        };
    }

    private static String link(StoryLine line) {
        String page = PAGES.get(line.kind());
        return page == null ? null : page + line.subject();
    }

    private String say(String key, Object... args) {
        return texts.of("chart", key, args);
    }

    private String word(String feature, String type, String name) {
        return texts.get(feature).get(type + "." + name);
    }
}
