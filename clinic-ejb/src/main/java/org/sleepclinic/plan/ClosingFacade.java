package org.sleepclinic.plan;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;

/** What of a case would be left open if it were closed now. */
@Stateless
@Boundary
public class ClosingFacade {
    @Inject
    private LooseEndQueries ends;
    @Inject
    private CaseFacade cases;
    @Inject
    private Audit audit;

    /** What is still open, the gravest first; kinds that hold the case refuse its closing. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public List<LooseEnd> looseEnds(CaseId caseId) {
        audit.read(cases.view(caseId).patient().value(), "case.loose_ends", caseId.value());
        return ends.of(caseId);
    }
}
