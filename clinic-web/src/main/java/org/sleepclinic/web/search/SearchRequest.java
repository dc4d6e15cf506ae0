package org.sleepclinic.web.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Sent round when somebody types in the search box; each feature's web part observes it and adds what it found.
 * Patients come first ({@code @Observes @Priority(1)}), then cases. Empty text asks for what was opened recently.
 */
public class SearchRequest {
    private final String text;
    private final List<SearchHit> hits = new ArrayList<>();
    private boolean more;

    SearchRequest(String text) {
        this.text = text;
    }

    /** What was typed, stripped, at most 100 characters. */
    public String text() {
        return text;
    }

    /** There are more than were added: the whole list is offered. */
    public void more() {
        more = true;
    }

    boolean hasMore() {
        return more;
    }

    public void add(SearchHit hit) {
        hits.add(hit);
    }

    List<SearchHit> hits() {
        return hits;
    }
}
