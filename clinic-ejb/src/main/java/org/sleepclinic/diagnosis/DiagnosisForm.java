package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * Everything the diagnosis page of a case shows: what was stated so far, codes to choose, evidence to choose from, and what
 * holds a confirmed epilepsy.
 */
@Phi
public record DiagnosisForm(PatientBanner banner, boolean caseOpen, List<DiagnosisView> statements, List<IcdCode> codes,
        List<EvidenceItem> evidence, SeizureCheck seizure, List<SeizureType> seizureTypes) implements Serializable {
    /** The codes by where they stand in the list, in that order. */
    public Map<CodeGroup, List<IcdCode>> codeGroups() {
        return codes.stream().collect(
                Collectors.groupingBy(IcdCode::group, () -> new EnumMap<>(CodeGroup.class), Collectors.toList()));
    }

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
