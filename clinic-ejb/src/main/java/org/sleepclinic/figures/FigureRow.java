package org.sleepclinic.figures;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One row behind a number; it names a case and nobody.
 *
 * @param caseNumber shown as C-2041, or null
 * @param begun      since when
 * @param ended      until when; null for what goes on
 */
@Phi
public record FigureRow(UUID id, UUID patient, Long caseNumber, String text, Instant begun,
        Instant ended) implements Serializable {
    /** How long it took, or has taken by {@code now}, in days. */
    public long days(Instant now) {
        return Duration.between(begun, ended == null ? now : ended).toDays();
    }

    String cursor() {
        return begun + "/" + id;
    }

    @Override
    public String toString() {
        return "FigureRow[" + id + "]";
    }
}
