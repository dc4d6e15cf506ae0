package org.sleepclinic.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sent round when a page asks what is new; each feature's web part observes it and adds what the caller may know:
 * {@code void tell(@Observes LiveNews news) { news.count("review", reviews.waiting()); }}.
 */
public class LiveNews {
    private final List<CriticalLine> criticals = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private Bell bell;

    /** What the bell says, and its colour. */
    public record Bell(String text, String tone) {
    }

    /** Adds a critical result nobody has answered; most urgent first. */
    public void critical(CriticalLine line) {
        criticals.add(line);
    }

    /** What the bell says, and the style that repeats it in colour. */
    public void bell(String text, String tone) {
        bell = new Bell(text, tone);
    }

    /** Says how much waits behind a line of the navigation: today, cases, review, orders, plans … */
    public void count(String navigationKey, long waiting) {
        counts.put(navigationKey, waiting);
    }

    public List<CriticalLine> getCriticals() {
        return List.copyOf(criticals);
    }

    /** Null for whom it does not ring. */
    public Bell getBell() {
        return bell;
    }

    public Map<String, Long> getCounts() {
        return Map.copyOf(counts);
    }
}
