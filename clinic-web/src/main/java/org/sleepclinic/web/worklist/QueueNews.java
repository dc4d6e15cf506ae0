package org.sleepclinic.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.sleepclinic.web.live.LiveNews;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;

/** Tells the navigation how much waits behind its lines for whoever asks. */
@ApplicationScoped
public class QueueNews {
    @Inject
    private TodayFacade today;

    void tell(@Observes LiveNews news) {
        Map<Queue, Long> waiting = today.counts();
        news.count("review", sum(waiting, Queue.RESULTS_TO_REVIEW));
        news.count("orders", sum(waiting, Queue.ORDERS_TO_SIGN, Queue.ORDERS_TO_BOOK, Queue.TESTS_TO_DO,
                Queue.TO_SCORE));
        news.count("schedule", sum(waiting, Queue.VISITS_TODAY));
        news.count("tonight", sum(waiting, Queue.TONIGHT));
    }

    private static long sum(Map<Queue, Long> waiting, Queue... queues) {
        return Stream.of(queues).mapToLong(queue -> waiting.getOrDefault(queue, 0L)).sum();
    }
}
