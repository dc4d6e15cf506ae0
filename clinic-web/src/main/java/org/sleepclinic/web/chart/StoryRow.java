package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of the story as the timeline draws it.
 *
 * @param timed  the day has more than one line, so that the hour tells them apart
 * @param kind   lab, study, plan, crit, note, done or nothing: the mark before it
 * @param title  what happened; for a result with values, how many more there are, or the empty text
 * @param values the first of a result's values
 * @param chip   its state in a word, with {@code tone}
 * @param link   page and parameters inside the clinic, or null
 */
public record StoryRow(Instant at, boolean timed, String kind, String title, List<Value> values, String detail,
        String chip,
        String tone, String link) implements Serializable {
    public StoryRow {
        values = List.copyOf(values);
    }

    /**
     * A measured value, ready to read.
     *
     * @param flag symbol and word when it is out of range, else the empty text; {@code tone} repeats it
     */
    public record Value(String name, String amount, String unit, String flag, String tone) implements Serializable {
    }
}
