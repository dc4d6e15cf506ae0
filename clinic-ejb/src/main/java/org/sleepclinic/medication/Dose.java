package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.DomainException;

/**
 * How much and how often.
 *
 * @param amount of one dose
 * @param unit   mg
 */
public record Dose(BigDecimal amount, String unit, Frequency frequency) implements Serializable {
    public Dose {
        if (amount == null) {
            throw new DomainException("text.required").at("amount");
        }
        if (frequency == null) {
            throw new DomainException("text.required").at("frequency");
        }
        if (amount.signum() <= 0) {
            throw new DomainException("medication.amount").at("amount");
        }
    }

    /** Of a day, on average: 25 mg on alternate days are 12.5 mg. */
    public BigDecimal daily() {
        return amount.multiply(frequency.perDay());
    }

    boolean isAbove(BigDecimal limitOfDay) {
        return limitOfDay != null && daily().compareTo(limitOfDay) > 0;
    }

    boolean isAbove(Dose other) {
        return isAbove(other.daily());
    }

    /** 25 mg on alternate days. */
    String written() {
        return shown(amount) + " " + unit + " " + frequency.written();
    }

    static String shown(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
