package org.sleepclinic.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;

/**
 * A weight far from the last one is asked about before it is kept: doses are reckoned from it. More than 20 % within 30 days
 * is a local choice; a wrong key is the likelier explanation.
 *
 * @param lastKg what the patient weighed last
 * @param at     when that was
 */
@Phi
record WeightChange(BigDecimal lastKg, Instant at) {
    static final Duration WITHIN = Duration.ofDays(30);
    private static final BigDecimal MOST = new BigDecimal("0.20");

    /** @throws DomainException {@code measurement.weight.more} or {@code measurement.weight.less} (kg, moment of the last) at {@code amount} */
    void requireLikely(BigDecimal kilograms) {
        BigDecimal change = kilograms.subtract(lastKg);
        if (change.abs().compareTo(lastKg.multiply(MOST)) <= 0) {
            return;
        }
        BigDecimal told = change.abs().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        DomainException doubt = change.signum() > 0
                ? new DomainException("measurement.weight.more", told.toPlainString(), at)
                : new DomainException("measurement.weight.less", told.toPlainString(), at);
        throw doubt.at("amount");
    }

    @Override
    public String toString() {
        return "WeightChange[" + at + "]";
    }
}
