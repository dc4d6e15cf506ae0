package org.sleepclinic.web.diagnosis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.DiagnosisId;
import org.sleepclinic.diagnosis.RecordDiagnosis;
import org.sleepclinic.kernel.Ids;

/** What a physician types of a diagnosis. */
public class StatementForm implements Serializable {
    private String code;
    private Certainty certainty;
    private String note;
    private String reason;
    private List<String> evidence = new ArrayList<>();
    private boolean unprovoked;
    private final SeizureForm seizures = new SeizureForm();

    /** {@code shown}: what the provoked-seizure guard showed on this page. */
    RecordDiagnosis toCommand(CaseId caseId, DiagnosisId revises, String shown) {
        return new RecordDiagnosis(caseId, code, certainty, note,
                evidence.stream().map(Ids::parse).collect(Collectors.toSet()),
                revises, reason, unprovoked && isConfirmedEpilepsy() ? shown : null,
                isEpilepsy() ? seizures.told().orElse(null) : null);
    }

    /** Are types of seizures asked? */
    public boolean isEpilepsy() {
        return code != null && code.startsWith("G40");
    }

    public SeizureForm getSeizures() {
        return seizures;
    }

    /** What the provoked-seizure guard asks about. */
    public boolean isConfirmedEpilepsy() {
        return certainty == Certainty.CONFIRMED && code != null && code.startsWith("G40");
    }

    public boolean isUnprovoked() {
        return unprovoked;
    }

    public void setUnprovoked(boolean unprovoked) {
        this.unprovoked = unprovoked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<String> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<String> evidence) {
        this.evidence = new ArrayList<>(evidence);
    }
}
