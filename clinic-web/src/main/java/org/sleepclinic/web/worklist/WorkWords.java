package org.sleepclinic.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.result.ToldValue;
import org.sleepclinic.web.shell.DueWords;
import org.sleepclinic.web.shell.FlagBean;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;
import org.sleepclinic.worklist.HouseHours;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.WorkRow;

/** How a piece of work is said on the start page, and where it is done. */
@Named("workWords")
@ApplicationScoped
public class WorkWords {
    private static final String ALERT = "/alert/view.xhtml?id=";
    /** Where a row's work is done: the page and the parameter that takes the row's subject. */
    private static final Map<Queue, String> PAGES = Map.ofEntries(
            Map.entry(Queue.CRITICAL_UNANSWERED, ALERT), Map.entry(Queue.RESULTS_TO_REVIEW, "/result/view.xhtml?id="),
            Map.entry(Queue.ORDERS_TO_SIGN, "/order/view.xhtml?id="),
            Map.entry(Queue.TREATMENTS_DUE, "/medication/treatment.xhtml?id="),
            Map.entry(Queue.STEPS_DUE, "/plan/step.xhtml?id="), Map.entry(Queue.TESTS_TO_DO, "/order/view.xhtml?id="),
            Map.entry(Queue.TO_SCORE, "/result/enter.xhtml?order="),
            Map.entry(Queue.TO_REPORT, "/result/enter.xhtml?report="),
            Map.entry(Queue.RESULTS_TO_FINISH, "/result/enter.xhtml?report="),
            Map.entry(Queue.ORDERS_TO_BOOK, "/scheduling/book.xhtml?order="),
            Map.entry(Queue.REFERRALS_TO_TRIAGE, "/assessment/intake.xhtml?case="),
            Map.entry(Queue.INTAKES_OPEN, "/assessment/intake.xhtml?case="),
            Map.entry(Queue.TO_DIAGNOSE, "/diagnosis/record.xhtml?case="),
            Map.entry(Queue.TO_PLAN, "/plan/start.xhtml?case="), Map.entry(Queue.TO_ORDER, "/order/place.xhtml?case="),
            Map.entry(Queue.TO_DECIDE, "/casefile/suspicions.xhtml?case="),
            Map.entry(Queue.TO_CLOSE, "/casefile/move.xhtml?case="),
            Map.entry(Queue.TONIGHT, "/scheduling/view.xhtml?id="),
            Map.entry(Queue.NIGHTS_UNRECORDED, "/night/morning.xhtml?id="),
            Map.entry(Queue.DEVICES_OVERDUE, "/night/devices.xhtml?loan="),
            Map.entry(Queue.MISSED_FOLLOW_UP, "/scheduling/book.xhtml?case="),
            Map.entry(Queue.NOT_MARKED, "/scheduling/view.xhtml?id="),
            Map.entry(Queue.LETTERS_TO_SEND, "/document/letter.xhtml?appointment="),
            Map.entry(Queue.NOTES_TO_SIGN, "/casefile/note.xhtml?note="),
            Map.entry(Queue.VISITS_TODAY, "/scheduling/view.xhtml?id="));
    /** The whole list behind a queue, where there is one. */
    private static final Map<Queue, String> LISTS = Map.ofEntries(
            Map.entry(Queue.CRITICAL_UNANSWERED, "/alert/list.xhtml"),
            Map.entry(Queue.RESULTS_TO_REVIEW, "/result/review.xhtml"),
            Map.entry(Queue.ORDERS_TO_SIGN, "/order/sign.xhtml"), Map.entry(Queue.STEPS_DUE, "/plan/due.xhtml"),
            Map.entry(Queue.TESTS_TO_DO, "/order/list.xhtml"),
            Map.entry(Queue.ORDERS_TO_BOOK, "/order/list.xhtml?state=WAITING"),
            Map.entry(Queue.VISITS_TODAY, "/scheduling/day.xhtml"),
            Map.entry(Queue.REFERRALS_TO_TRIAGE, "/casefile/list.xhtml?status=REFERRED"),
            Map.entry(Queue.INTAKES_OPEN, "/casefile/list.xhtml?status=INTAKE"),
            Map.entry(Queue.TONIGHT, "/night/sheet.xhtml"), Map.entry(Queue.NIGHTS_UNRECORDED, "/night/sheet.xhtml"),
            Map.entry(Queue.DEVICES_OVERDUE, "/night/devices.xhtml"));

    @Inject
    private Texts texts;
    @Inject
    private FlagBean flags;
    @Inject
    private DueWords dueWords;
    @Inject
    private Format format;
    @Inject
    private Clock clock;

    /** The page that does what the row asks for; an alert nobody has answered comes first. */
    public String open(Queue queue, WorkRow row) {
        return row.why().isUnanswered() && queue == Queue.TO_DIAGNOSE ? ALERT + row.why().alert()
                : PAGES.get(queue) + row.subject();
    }

    /** What the button says. */
    public String action(Queue queue, WorkRow row) {
        return texts.get("worklist").get(
                row.why().isUnanswered() && queue == Queue.TO_DIAGNOSE ? "do.CRITICAL_UNANSWERED" : "do." + queue);
    }

    /** The whole list behind a queue, or the empty text. */
    public String list(Queue queue) {
        return LISTS.getOrDefault(queue, "");
    }

    /** What stands first on a row: a due time, a time of day, a priority, how long it has waited. */
    public String lead(Queue queue, WorkRow row) {
        return switch (queue) {
            case STEPS_DUE, TREATMENTS_DUE -> dueWords.say(row.due(), isOverdue(row));
            case VISITS_TODAY -> format.clock(row.due());
            case TONIGHT -> row.flag();
            case NIGHTS_UNRECORDED, DEVICES_OVERDUE, LETTERS_TO_SEND -> format.date(row.due());
            case NOT_MARKED -> format.date(row.due());
            case MISSED_FOLLOW_UP -> dueWords.say(row.due(), isOverdue(row));
            case RESULTS_TO_REVIEW -> flags.word(row.flag());
            case TO_DIAGNOSE -> row.why().isUnanswered() ? say("unanswered") : format.since(row.since());
            default -> isPressing(row) ? say("urgency." + row.code()) : format.since(row.since());
        };
    }

    /** The colour that repeats it; the empty text where it is plain. */
    public String tone(Queue queue, WorkRow row) {
        return switch (queue) {
            case STEPS_DUE, TREATMENTS_DUE, MISSED_FOLLOW_UP -> dueWords.tone(row.due(), isOverdue(row));
            case NIGHTS_UNRECORDED, DEVICES_OVERDUE -> "warn";
            case TO_DIAGNOSE -> row.why().emergency() ? "crit" : row.why().isUnanswered() ? "warn" : "";
            default -> "EMERGENCY".equals(row.code()) ? "crit" : isPressing(row) ? "warn" : "";
        };
    }

    /** A visit's or a test's own state; the empty text for other work. */
    public String state(Queue queue, WorkRow row) {
        return switch (queue) {
            case VISITS_TODAY, NOT_MARKED, TONIGHT, LETTERS_TO_SEND,
                    NIGHTS_UNRECORDED -> texts.get("scheduling").get("AppointmentStatus." + row.code());
            case TESTS_TO_DO -> texts.get("order").get("FulfilmentStatus." + row.code());
            case NOTES_TO_SIGN -> texts.get("casefile").get("NoteKind." + row.code());
            case STEPS_DUE -> row.code();
            case MISSED_FOLLOW_UP -> say("missed." + row.code());
            case TREATMENTS_DUE -> row.code() == null ? "" : say("WATCH".equals(row.code()) ? "watch" : "checks");
            default -> "";
        };
    }

    /** With whom or where a visit is, how to reach who did not come, who asked for an order, who holds a case. */
    public String beside(Queue queue, WorkRow row) {
        return switch (queue) {
            case VISITS_TODAY, NOT_MARKED, NIGHTS_UNRECORDED -> row.flag();
            case MISSED_FOLLOW_UP -> row.flag() == null ? say("noPhone") : say("phone", row.flag());
            default -> row.holder();
        };
    }

    /** The values told of a result. */
    public List<ToldValue> told(WorkRow row) {
        return ToldValue.gist(row.values());
    }

    /** How many more it has. */
    public int untold(WorkRow row) {
        return row.values().size() - told(row).size();
    }

    /** Why a result matters, where that is known. */
    public String why(WorkRow row) {
        if (row.why().isUnanswered()) {
            return say(row.why().emergency() ? "why.critical" : "why.alert");
        }
        return row.why().step() != null ? say("why.step", row.why().step())
                : row.why().indication() != null ? say("why.asked", row.why().indication()) : "";
    }

    /** "Open until 17:30", or when the clinic opens next. */
    public String hours(HouseHours hours) {
        if (hours.isOpen()) {
            return say("hours.open", format.clock(hours.opens()), format.clock(hours.closes()));
        }
        return hours.nextDay() == null ? ""
                : say("hours.closed", format.longDate(hours.nextDay()), format.clock(hours.nextOpens()));
    }

    private boolean isOverdue(WorkRow row) {
        return row.isOverdue(Overdue.by(clock));
    }

    private static boolean isPressing(WorkRow row) {
        return List.of("URGENT", "SAME_DAY", "EMERGENCY").contains(row.code());
    }

    private String say(String key, Object... args) {
        return texts.of("worklist", key, args);
    }
}
