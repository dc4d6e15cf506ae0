package org.sleepclinic.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps what the reports of studies say. For use inside a facade, which answers for role and audit. */
@Dependent
public class StudyRecords {
    @Inject
    private StudyRepository studies;

    /**
     * Of a new report, which is there already.
     *
     * @throws DomainException at the field where something is missing
     */
    public void keep(UUID report, StudyContent content, boolean signed) {
        StudyContent kept = content.kept(signed);
        studies.add(new StudyRecord(report, kept));
        studies.replaceFindings(report, kept.findings());
    }

    /** Of a report that is still preliminary; before it becomes final. */
    public void rewrite(UUID report, StudyContent content, boolean signed) {
        StudyContent kept = content.kept(signed);
        studies.find(report).orElseThrow(() -> new DomainException(DomainException.UNKNOWN)).rewrite(kept);
        studies.flush();
        studies.replaceFindings(report, kept.findings());
    }

    /** Empty for a report of blood or an ECG. */
    public Optional<StudyContent> find(UUID report) {
        return studies.content(report);
    }
}
