package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * Everything the diagnosis page of a case shows: what was stated so far, codes to choose, evidence to choose from, and what
 * holds a confirmed epilepsy.
 */
@Phi
public record DiagnosisForm(PatientBanner banner, boolean caseOpen, List<DiagnosisView> statements, List<IcdCode> codes,
        List<EvidenceItem> evidence, SeizureCheck seizure) implements Serializable {
    /** Statements that stand, newest first. */
    public List<DiagnosisView> current() {
        return statements.stream().filter(DiagnosisView::current).toList();
    }

    /** Statements that were replaced, newest first. */
    public List<DiagnosisView> replaced() {
        return statements.stream().filter(statement -> !statement.current()).toList();
    }

    @Override
    public String toString() {
        return "DiagnosisForm[" + banner + "]";
    }
}
