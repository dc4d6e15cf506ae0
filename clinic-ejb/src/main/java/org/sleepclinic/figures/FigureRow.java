package org.sleepclinic.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    /** How long it took, or has taken by {@code now}, in days to one decimal, as the median of these rows is told. */
    public BigDecimal days(Instant now) {
        return BigDecimal.valueOf(Duration.between(begun, ended == null ? now : ended).toSeconds())
                .divide(SECONDS_OF_A_DAY, 1, RoundingMode.HALF_UP);
    }

    String cursor() {
        return begun + "/" + id;
    }

    @Override
    public String toString() {
        return "FigureRow[" + id + "]";
    }
}
