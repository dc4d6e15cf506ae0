package org.sleepclinic.web.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.rota.RotaFacade;
import org.sleepclinic.rota.RotaNote;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.worklist.HouseHours;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;
import org.sleepclinic.worklist.Waiting;
import org.sleepclinic.worklist.WorkRow;

/** The start page: what waits for the person signed in, the main queue of the role first, the others side by side. */
@Named("today")
@ViewScoped
public class TodayBean implements Serializable {
    /** Rows of a queue that shares the width with another. */
    private static final int BESIDE = 5;
    /** Counts that stand in one row. */
    private static final int COUNTED = 8;
    private static final int PLANNED_AHEAD = 14;
    /** The queue a role lives in; of several roles the first decides. */
    private static final Map<String, Queue> MAIN = Map.of(Roles.PHYSICIAN, Queue.RESULTS_TO_REVIEW, Roles.NURSE,
            Queue.STEPS_DUE, Roles.TECHNOLOGIST, Queue.TESTS_TO_DO, Roles.FRONT_DESK, Queue.VISITS_TODAY);
    private static final List<String> RANK =
            List.of(Roles.PHYSICIAN, Roles.NURSE, Roles.TECHNOLOGIST, Roles.FRONT_DESK);

    @Inject
    private transient TodayFacade worklist;
    @Inject
    private transient RotaFacade rota;
    @Inject
    private transient Clock clock;
    @Inject
    private transient CurrentUserBean user;
    private final OpenedQueue opened = new OpenedQueue();
    private List<Waiting> queues = List.of();
    private Queue mainQueue;
    private HouseHours hours;
    private List<RotaNote> gaps = List.of();

    /** Reads every queue of the caller's roles. */
    public void load() {
        queues = opened.read(worklist);
        hours = worklist.hours();
        gaps = user.is(Roles.ADMINISTRATOR) ? ahead() : List.of();
        mainQueue = RANK.stream().filter(user::is).findFirst().map(MAIN::get).orElse(null);
    }

    /** What does not fit together in the month that is being planned: next month's, from the middle of this one on. */
    private List<RotaNote> ahead() {
        LocalDate today = LocalDate.now(clock);
        return rota.month(YearMonth.from(today.plusDays(PLANNED_AHEAD))).notes().stream()
                .filter(note -> !note.day().isBefore(today)).toList();
    }

    /** The counts on top: what is critical and the main queue always, of the others the first in which something waits. */
    public List<Waiting> getCounted() {
        return queues.stream().filter(queue -> queue.total() > 0 || isMain(queue)
                || queue.queue() == Queue.CRITICAL_UNANSWERED).limit(COUNTED).toList();
    }

    private boolean isMain(Waiting queue) {
        return queue.queue() == mainQueue;
    }

    /** Results take the whole width; null when the role does not review any, or none waits. */
    public Waiting getResults() {
        return waiting().filter(queue -> queue.queue() == Queue.RESULTS_TO_REVIEW).findFirst().orElse(null);
    }

    /** The other queues in two columns, in turn; the one opened leads, then a main queue among them, with all its rows. */
    public List<List<Waiting>> getColumns() {
        List<Waiting> rest = waiting().filter(queue -> queue.queue() != Queue.RESULTS_TO_REVIEW)
                .sorted(Comparator.comparing((Waiting queue) -> !opened.is(queue))
                        .thenComparing(queue -> !isMain(queue)))
                .toList();
        return IntStream.range(0, Math.min(2, rest.size()))
                .mapToObj(side -> IntStream.range(0, rest.size()).filter(at -> at % 2 == side).mapToObj(rest::get)
                        .toList())
                .toList();
    }

    /** Queues in which something waits; critical values stand in the bars above. */
    private Stream<Waiting> waiting() {
        return queues.stream().filter(queue -> queue.total() > 0 && queue.queue() != Queue.CRITICAL_UNANSWERED);
    }

    /** The rows shown of a queue beside another. */
    public List<WorkRow> rows(Waiting queue) {
        return isMain(queue) || opened.is(queue) ? queue.first() : queue.first().stream().limit(BESIDE).toList();
    }

    /** Does its card show less of it than waits? Then the number in its corner leads to the rest. */
    public boolean isCut(Waiting queue) {
        return rows(queue).size() < queue.total();
    }

    public boolean isDone() {
        return waiting().findFirst().isEmpty() && gaps.isEmpty();
    }

    /** Gaps and conflicts of the month plan, for who plans it; the first of them. */
    public List<RotaNote> getGaps() {
        return gaps.stream().limit(COUNTED).toList();
    }

    public int getGapCount() {
        return gaps.size();
    }

    /** The queue that is shown whole. */
    public OpenedQueue getOpened() {
        return opened;
    }

    public HouseHours getHours() {
        return hours;
    }
}
