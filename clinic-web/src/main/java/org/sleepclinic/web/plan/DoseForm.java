package org.sleepclinic.web.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.plan.RecordDose;

/** What is typed of an emergency dose. */
public class DoseForm implements Serializable {
    private String drug;
    private BigDecimal volume;
    private BigDecimal rate;
    private Instant givenAt;
    private String prescriber;
    private String checker;

    RecordDose toCommand(PlanStepId step) {
        return new RecordDose(step, drug, volume, rate, givenAt, person(prescriber), person(checker));
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

    public BigDecimal getVolume() {
        return volume;
    }

    public void setVolume(BigDecimal volume) {
        this.volume = volume;
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
