package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the story as the timeline draws it.
 *
 * @param kind  lab, study, plan, crit, note, done or nothing: the mark before it
 * @param title what happened
 * @param chip  its state in a word, with {@code tone}
 * @param link  page and parameters inside the clinic, or null
 */
public record StoryRow(Instant at, String kind, String title, String detail, String chip, String tone,
        String link) implements Serializable {
}
