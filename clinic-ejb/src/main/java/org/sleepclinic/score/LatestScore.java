package org.sleepclinic.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * The newest complete score of a scale, or the newest full period of a diary.
 *
 * @param code   IRLS, ESS, ISI, PSQI, STOP_BANG, PHQ9, GAD7, SEIZURE_DAYS_28, RLS_NIGHTS_7
 * @param amount the total, or the number of days or nights
 * @param unit   UCUM: {@code {score}} or {@code d}
 * @param at     when the patient answered; of a diary the beginning of its last day
 */
@Phi
public record LatestScore(String code, BigDecimal amount, String unit, Instant at) implements Serializable {
    @Override
    public String toString() {
        return "LatestScore[" + code + "]";
    }
}
