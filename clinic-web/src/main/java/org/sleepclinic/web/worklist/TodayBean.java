package org.sleepclinic.web.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.sleepclinic.web.shell.FlagBean;
import org.sleepclinic.web.shell.Texts;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;
import org.sleepclinic.worklist.Waiting;
import org.sleepclinic.worklist.WorkRow;

/** The start page: what waits for the person signed in, each row with the one thing to do about it. */
@Named("today")
@ViewScoped
public class TodayBean implements Serializable {
    /** Where a row's work is done: the page and the parameter that takes the row's subject. */
    private static final Map<Queue, String> PAGES = Map.ofEntries(
            Map.entry(Queue.RESULTS_TO_REVIEW, "/result/view.xhtml?id="),
            Map.entry(Queue.ORDERS_TO_SIGN, "/order/view.xhtml?id="),
            Map.entry(Queue.STEPS_DUE, "/plan/step.xhtml?id="), Map.entry(Queue.TESTS_TO_DO, "/order/view.xhtml?id="),
            Map.entry(Queue.ORDERS_TO_BOOK, "/scheduling/book.xhtml?order="),
            Map.entry(Queue.REFERRALS_TO_TRIAGE, "/assessment/intake.xhtml?case="),
            Map.entry(Queue.INTAKES_OPEN, "/assessment/intake.xhtml?case="),
            Map.entry(Queue.TO_DIAGNOSE, "/diagnosis/record.xhtml?case="),
            Map.entry(Queue.TO_PLAN, "/plan/start.xhtml?case="), Map.entry(Queue.TO_ORDER, "/order/place.xhtml?case="),
            Map.entry(Queue.TO_DECIDE, "/casefile/suspicions.xhtml?case="),
            Map.entry(Queue.TO_CLOSE, "/casefile/move.xhtml?case="),
            Map.entry(Queue.NOT_MARKED, "/scheduling/view.xhtml?id="),
            Map.entry(Queue.NOTES_TO_SIGN, "/casefile/note.xhtml?note="),
            Map.entry(Queue.VISITS_TODAY, "/scheduling/view.xhtml?id="));
    /** The whole list behind a queue, where there is one. */
    private static final Map<Queue, String> LISTS = Map.of(Queue.RESULTS_TO_REVIEW, "/result/review.xhtml",
            Queue.ORDERS_TO_SIGN, "/order/sign.xhtml", Queue.STEPS_DUE, "/plan/due.xhtml", Queue.TESTS_TO_DO,
            "/order/list.xhtml",
            Queue.ORDERS_TO_BOOK, "/order/list.xhtml", Queue.VISITS_TODAY, "/scheduling/day.xhtml",
            Queue.REFERRALS_TO_TRIAGE, "/casefile/list.xhtml", Queue.INTAKES_OPEN, "/casefile/list.xhtml");

    @Inject
    private transient TodayFacade worklist;
    @Inject
    private Texts texts;
    @Inject
    private FlagBean flags;
    private List<Waiting> queues = List.of();

    /** Reads every queue of the caller's roles. */
    public void load() {
        queues = worklist.today();
    }

    /** All queues, for the counts on top. */
    public List<Waiting> getQueues() {
        return queues;
    }

    /** Queues in which something waits. */
    public List<Waiting> getWaiting() {
        return queues.stream().filter(queue -> queue.total() > 0).toList();
    }

    public boolean isDone() {
        return getWaiting().isEmpty();
    }

    /** The page that does what the row asks for. */
    public String open(Queue queue, WorkRow row) {
        return PAGES.get(queue) + row.subject();
    }

    /** The whole list behind a queue, or the empty text. */
    public String list(Queue queue) {
        return LISTS.getOrDefault(queue, "");
    }

    /** The row's state in a word: a flag, a priority, a step's code. */
    public String state(Queue queue, WorkRow row) {
        return switch (queue) {
            case RESULTS_TO_REVIEW -> flags.word("NO_RANGE".equals(row.flag()) ? "NONE" : row.flag());
            case STEPS_DUE -> row.flag() == null ? row.code() : texts.of("worklist", "overdue", row.code());
            case VISITS_TODAY, NOT_MARKED -> texts.get("scheduling").get("AppointmentStatus." + row.code());
            case TESTS_TO_DO -> texts.get("order").get("FulfilmentStatus." + row.code());
            case NOTES_TO_SIGN -> texts.get("casefile").get("NoteKind." + row.code());
            default -> texts.get("worklist").get("urgency." + row.code());
        };
    }

    /** The colour that repeats it. */
    public String tone(Queue queue, WorkRow row) {
        return switch (queue) {
            case STEPS_DUE -> row.flag() == null ? "warn" : "crit";
            case RESULTS_TO_REVIEW -> row.flag().startsWith("CRITICAL") ? "crit"
                    : row.flag().matches("LOW|HIGH") ? "warn" : "";
            default -> "EMERGENCY".equals(row.code()) ? "crit" : row.code().matches("URGENT|SAME_DAY") ? "warn" : "";
        };
    }
}
