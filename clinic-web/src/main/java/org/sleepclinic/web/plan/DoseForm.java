package org.sleepclinic.web.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.plan.RecordDose;

/** What is typed of an emergency dose. */
public class DoseForm implements Serializable {
    private String drug;
    private BigDecimal amount;
    private String unit = "mL";
    private BigDecimal rate;
    private Instant givenAt;
    private String prescriber;
    private String checker;
    private String reason;

    /** As it is kept, at this step. */
    public RecordDose toCommand(PlanStepId step) {
        return new RecordDose(step, drug, amount, unit, rate, givenAt, person(prescriber), person(checker), reason);
    }

    private static UUID person(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Ids.parse(chosen);
    }

    public String getDrug() {
        return drug;
    }

    public void setDrug(String drug) {
        this.drug = drug;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What a dose may be written in. */
    public List<String> getUnits() {
        return RecordDose.UNITS;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public void setGivenAt(Instant givenAt) {
        this.givenAt = givenAt;
    }

    public String getPrescriber() {
        return prescriber;
    }

    public void setPrescriber(String prescriber) {
        this.prescriber = prescriber;
    }

    public String getChecker() {
        return checker;
    }

    public void setChecker(String checker) {
        this.checker = checker;
    }
}
