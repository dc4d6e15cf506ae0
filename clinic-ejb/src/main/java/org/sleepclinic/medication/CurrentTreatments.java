package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sleepclinic.casefile.CaseId;

/** The treatments that run in a case, for plans and charts. For use inside a facade, which answers for role and audit. */
@Dependent
public class CurrentTreatments {
    @Inject
    private TreatmentQueries queries;

    /** Newest first. One statement. */
    public List<CurrentTreatment> of(CaseId caseId) {
        return queries.ofCase(caseId).stream().filter(one -> one.status().isRunning()).toList();
    }
}
