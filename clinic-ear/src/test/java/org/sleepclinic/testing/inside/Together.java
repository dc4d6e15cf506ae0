package org.sleepclinic.testing.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at once. */
public final class Together {
    private Together() {
    }

    /** Lets all of them begin at one moment, each in a thread of its own, and waits for their answers, in their order. */
    public static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        CountDownLatch ready = new CountDownLatch(acts.size());
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> asked = acts.stream().map(act -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return act.call();
            })).toList();
            for (Future<T> one : asked) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
