package org.sleepclinic.chart;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.ToldValue;

/**
 * One line of a case's story.
 *
 * @param at      when it happened
 * @param id      the line's own id (keyset)
 * @param kind    what it tells
 * @param subject the record to open
 * @param code    its state or code: FINAL, SIGNED, HC-10, TINGLING …
 * @param text    what a person wrote or the catalogue names; plain text, may be long
 * @param detail  a second line: outcome, reason, comment; may be null
 * @param flag    worst flag of a result, level of an alert, STOP where one was overridden; may be null
 * @param actor   who did it
 * @param values  a result's values, out of range first
 */
@Phi
public record StoryLine(Instant at, UUID id, StoryKind kind, UUID subject, String code, String text, String detail,
        String flag, String actor, List<ToldValue> values) implements Serializable {
    public StoryLine {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "StoryLine[" + kind + " " + id + "]";
    }
}
