package org.sleepclinic.web.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.medication.Answer;
import org.sleepclinic.medication.Dose;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.web.identity.CoSigningBean;

/** A dose, and what is answered to the checks that speak. */
public class AnswerForm implements Serializable {
    private BigDecimal amount;
    private Frequency frequency;
    private String reason;
    private String second;
    private String secondReason;

    void propose(Dose dose) {
        amount = dose == null ? null : dose.amount().stripTrailingZeros();
        frequency = dose == null ? null : dose.frequency();
    }

    Dose dose(String unit) {
        return new Dose(amount, unit, frequency);
    }

    /** @param coSigning what {@link #getSecond} typed */
    Answer answer(CoSigningBean coSigning) {
        return new Answer(reason, coSigning.by(second), secondReason);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getSecondReason() {
        return secondReason;
    }

    public void setSecondReason(String secondReason) {
        this.secondReason = secondReason;
    }
}
