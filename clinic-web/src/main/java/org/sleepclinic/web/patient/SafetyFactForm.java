package org.sleepclinic.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.patient.Severity;

/** A safety fact as typed. */
public class SafetyFactForm implements Serializable {
    private SafetyKind kind;
    private String label;
    private String detail;
    private Severity severity;
    private LocalDate since;
    private Pregnancy pregnancy;
    private LocalDate due;

    public Pregnancy getPregnancy() {
        return pregnancy;
    }

    public void setPregnancy(Pregnancy chosen) {
        this.pregnancy = chosen;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate typed) {
        this.due = typed;
    }

    public SafetyKind getKind() {
        return kind;
    }

    public void setKind(SafetyKind typed) {
        this.kind = typed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        this.label = typed;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String typed) {
        this.detail = typed;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity typed) {
        this.severity = typed;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate typed) {
        this.since = typed;
    }
}
