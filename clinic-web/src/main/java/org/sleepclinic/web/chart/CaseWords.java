package org.sleepclinic.web.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.NextMove;
import org.sleepclinic.chart.PlanLine;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.chart.StoryLine;
import org.sleepclinic.result.ToldValue;
import org.sleepclinic.web.alert.RuleWords;
import org.sleepclinic.web.shell.DueWords;
import org.sleepclinic.web.shell.FlagBean;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/**
 * Puts a case's story into words: each kind of line has its sentence in the bundle {@code chart}. Knows the page where
 * each thing is done.
 */
@Named("caseWords")
@ApplicationScoped
public class CaseWords {
    private static final int NOTE_LENGTH = 600;
    private static final Set<String> BLOOD_OR_ECG = Set.of("LAB", "ECG");
    private static final Map<StoryKind, String> MARKS = Map.of(StoryKind.RESULT, "lab", StoryKind.ALERT, "crit",
            StoryKind.PLAN_STEP, "plan", StoryKind.PLAN_START, "plan", StoryKind.DIAGNOSIS, "done", StoryKind.NOTE,
            "note",
            StoryKind.ORDER, "study", StoryKind.ORDER_RESULTED, "study", StoryKind.TREATMENT, "plan");
    private static final Map<StoryKind, String> PAGES = Map.of(StoryKind.RESULT, "/result/view.xhtml?id=",
            StoryKind.ALERT, "/alert/view.xhtml?id=", StoryKind.ORDER, "/order/view.xhtml?id=",
            StoryKind.ORDER_RESULTED, "/order/view.xhtml?id=",
            StoryKind.PLAN_STEP, "/plan/step.xhtml?id=", StoryKind.PLAN_START, "/plan/view.xhtml?case=",
            StoryKind.TREATMENT, "/medication/treatment.xhtml?id=", StoryKind.INTAKE,
            "/assessment/intake.xhtml?case=", StoryKind.SCORE,
            "/assessment/scores.xhtml?case=");

    private static final Map<String, String> AWAITED_AT = Map.of("ALERT", "/alert/view.xhtml?id=", "RESULT",
            "/result/view.xhtml?id=", "ORDER", "/order/view.xhtml?id=");
    private static final Map<NextMove, String> MOVED_AT = Map.ofEntries(
            Map.entry(NextMove.TAKE_INTAKE, "/assessment/intake.xhtml"),
            Map.entry(NextMove.FINISH_INTAKE, "/assessment/intake.xhtml"),
            Map.entry(NextMove.REASSURE, "/assessment/reassure.xhtml"),
            Map.entry(NextMove.AGREE_SLEEP_PLAN, "/plan/start.xhtml"),
            Map.entry(NextMove.ORDER_TESTS, "/order/place.xhtml"),
            Map.entry(NextMove.AWAIT_RESULTS, "/order/place.xhtml"),
            Map.entry(NextMove.DIAGNOSE, "/diagnosis/record.xhtml"),
            Map.entry(NextMove.DIAGNOSE_SO_FAR, "/diagnosis/record.xhtml"),
            Map.entry(NextMove.DIAGNOSE_FOLLOWED, "/diagnosis/record.xhtml"),
            Map.entry(NextMove.START_PLAN, "/plan/start.xhtml"), Map.entry(NextMove.CLOSE, "/casefile/move.xhtml"),
            Map.entry(NextMove.NONE, "/casefile/move.xhtml"));

    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private FlagBean flags;
    @Inject
    private DueWords dueWords;
    @Inject
    private RuleWords rules;

    /** Where it is answered, reviewed or signed. */
    public String page(CaseChart.Awaited awaited) {
        return AWAITED_AT.get(awaited.page()) + awaited.subject();
    }

    /** Where the case is moved on; takes the case as parameter. */
    public String page(NextMove move) {
        return MOVED_AT.get(move);
    }

    List<StoryRow> story(List<StoryLine> lines) {
        Map<LocalDate, Long> onDay =
                lines.stream().collect(Collectors.groupingBy(this::day, Collectors.counting()));
        return lines.stream().map(line -> row(line, onDay.get(day(line)) > 1)).toList();
    }

    private LocalDate day(StoryLine line) {
        return LocalDate.ofInstant(line.at(), format.getZone());
    }

    /** Steps of plans, one group after the other. */
    List<StoryRow> plan(List<List<PlanLine>> groups) {
        return groups.stream().flatMap(List::stream).map(this::step).toList();
    }

    private StoryRow step(PlanLine step) {
        String title = step.code() + " " + step.title();
        if (step.isLater()) {
            return new StoryRow(null, false, "", title, List.of(), texts.of("plan", "onceOpen", step.outcome()),
                    texts.of("plan", "ifNeeded"), "line", null);
        }
        String link = "/plan/step.xhtml?id=" + step.planStep();
        if (step.isOpen()) {
            return new StoryRow(step.due(), false, "plan", title, List.of(), "",
                    dueWords.say(step.due(), step.overdue()),
                    dueWords.tone(step.due(), step.overdue()), link);
        }
        return new StoryRow(step.closedAt(), false, "done", title, List.of(), step.outcome(),
                say("planClosed", say("story.PLAN_STEP." + step.status()), format.date(step.closedAt())), "ok", link);
    }

    /** The trend asked for, drawn in the clinic's time zone. */
    TrendCard trend(CaseChart chart, String analyte) {
        List<TrendDrawing.Event> events = chart.given().stream()
                .map(one -> new TrendDrawing.Event(one.at(), say("given." + one.kind(), one.what()))).toList();
        return TrendCard.of(chart.trends(), analyte, chart.telling(), events, format.getZone());
    }

    private StoryRow row(StoryLine line, boolean timed) {
        return new StoryRow(line.at(), timed, mark(line), title(line), values(line), detail(line), chip(line),
                tone(line),
                link(line));
    }

    private String title(StoryLine line) {
        return switch (line.kind()) {
            case RESULT -> reported(line);
            case MOVE -> say("story.move", word("casefile", "CaseStatus", line.code()));
            case NOTE -> say("story.note." + line.detail());
            case SUSPICION -> word("casefile", "Condition", line.code());
            case FINDING -> word("casefile", "FindingCode", line.code());
            case INTAKE -> say("story.intake");
            case SCORE -> say("story.score", word("score", "Scale", line.text()), line.detail());
            case DIARY -> say("story.diary", word("score", "DiaryKind", line.code()), Integer.valueOf(line.text()));
            default -> line.text();
        };
    }

    private static String mark(StoryLine line) {
        boolean sameDay = line.kind() == StoryKind.ALERT && !"EMERGENCY".equals(line.flag());
        return sameDay ? "warn" : MARKS.getOrDefault(line.kind(), "");
    }

    /** Without values the kind of report, of a study its name; else how many more than shown it has. */
    private String reported(StoryLine line) {
        if (!BLOOD_OR_ECG.contains(line.text())) {
            return line.text();
        }
        if (line.values().isEmpty()) {
            return say("story.result." + line.text());
        }
        int more = line.values().size() - ToldValue.gist(line.values()).size();
        return more > 0 ? say("story.more", more) : "";
    }

    private List<StoryRow.Value> values(StoryLine line) {
        return ToldValue.gist(line.values()).stream().map(this::value).toList();
    }

    private StoryRow.Value value(ToldValue value) {
        boolean quiet = value.isQuiet();
        return new StoryRow.Value(value.name(), format.before(value.bound()) + format.measured(value.amount()),
                format.unit(value.unit()),
                quiet ? "" : flags.word(value.flag()), quiet ? "" : flags.tone(value.flag()));
    }

    private String detail(StoryLine line) {
        String said = switch (line.kind()) {
            case NOTE -> line.text().length() > NOTE_LENGTH ? line.text().substring(0, NOTE_LENGTH) + " …"
                    : line.text();
            case APPOINTMENT -> "CANCELLED".equals(line.code()) ? cancelled(line.detail())
                    : format.moment(Instant.parse(line.detail()));
            case ALERT -> rules.say(line.detail());
            case SCORE -> "";
            case TREATMENT -> line.flag() == null ? line.detail() : say("story.overridden", line.detail());
            case DIARY -> line.detail() == null ? "" : say("story.diarySeizures", Integer.valueOf(line.detail()));
            default -> line.detail();
        };
        return Stream.of(line.actor(), said).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The reason given, or that its order had ended. */
    private String cancelled(String reason) {
        return texts.get("scheduling").getOrDefault("ended." + reason, reason);
    }

    private String chip(StoryLine line) {
        return switch (line.kind()) {
            case MOVE, INTAKE, DIARY -> "";
            case SUSPICION -> word("casefile", "SuspicionStatus", line.text());
            case FINDING -> say("story.finding." + line.text());
            case ORDER, ORDER_RESULTED -> word("order",
                    line.code().matches("DRAFT|STOPPED|VOIDED") ? "RequestStatus" : "FulfilmentStatus", line.code());
            case APPOINTMENT -> word("scheduling", "AppointmentStatus", line.code());
            case DIAGNOSIS -> word("diagnosis", "Certainty", line.code());
            case TREATMENT -> word("medication", "TreatmentEvent", line.code());
            case SCORE -> "INDETERMINATE".equals(line.code()) ? texts.of("score", "indeterminate")
                    : texts.get("score").get("band." + line.text() + "." + line.code());
            default -> say("story." + line.kind() + "." + line.code());
        };
    }

    private String tone(StoryLine line) {
        return switch (line.kind()) {
            case RESULT -> "REVIEWED".equals(line.code()) ? "ok" : "warn";
            case ALERT -> !"OPEN".equals(line.code()) ? "ok" : "EMERGENCY".equals(line.flag()) ? "crit" : "warn";
            case PLAN_STEP -> "DONE".equals(line.code()) ? "ok" : "warn";
            case TREATMENT -> line.flag() == null ? "" : "warn";
            default -> "";
        };
    }

    private static String link(StoryLine line) {
        if (line.kind() == StoryKind.DIARY) {
            return "/assessment/diary.xhtml?kind=" + line.code() + "&case=" + line.subject();
        }
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
