package org.sleepclinic.web.advice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sleepclinic.advice.DrivingQuestion;
import org.sleepclinic.advice.DrivingSituation;
import org.sleepclinic.advice.DrivingStatus;
import org.sleepclinic.advice.RecordDriving;
import org.sleepclinic.casefile.CaseId;

/** What is typed of driving. */
public class DrivingForm implements Serializable {
    private String jurisdiction;
    private DrivingSituation situation;
    private Integer group;
    private BigDecimal months;
    private Boolean offMedicine;
    private DrivingStatus status;
    private boolean toldNotify;
    private String note;
    private LocalDate advisedOn;

    DrivingQuestion question() {
        return new DrivingQuestion(jurisdiction, situation, group, months == null ? null : months.intValue(),
                offMedicine);
    }

    RecordDriving toCommand(CaseId caseId) {
        return new RecordDriving(caseId, status, question(), toldNotify, note, advisedOn);
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public DrivingSituation getSituation() {
        return situation;
    }

    public void setSituation(DrivingSituation situation) {
        this.situation = situation;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public BigDecimal getMonths() {
        return months;
    }

    public void setMonths(BigDecimal months) {
        this.months = months;
    }

    public Boolean getOffMedicine() {
        return offMedicine;
    }

    public void setOffMedicine(Boolean offMedicine) {
        this.offMedicine = offMedicine;
    }

    public DrivingStatus getStatus() {
        return status;
    }

    public void setStatus(DrivingStatus status) {
        this.status = status;
    }

    public boolean isToldNotify() {
        return toldNotify;
    }

    public void setToldNotify(boolean toldNotify) {
        this.toldNotify = toldNotify;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getAdvisedOn() {
        return advisedOn;
    }

    public void setAdvisedOn(LocalDate advisedOn) {
        this.advisedOn = advisedOn;
    }
}
