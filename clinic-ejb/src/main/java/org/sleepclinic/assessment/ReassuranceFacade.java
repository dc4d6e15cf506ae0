package org.sleepclinic.assessment;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.NoteFacade;
import org.sleepclinic.casefile.NoteKind;
import org.sleepclinic.casefile.SuspicionStatus;
import org.sleepclinic.casefile.SuspicionView;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;

/** Telling a patient that the jerks are harmless, and keeping what was told: where RT-6 ends, instead of in tests. */
@Stateless
@Boundary
public class ReassuranceFacade {
    @Inject
    private CaseFacade cases;
    @Inject
    private NoteFacade notes;
    @Inject
    private Audit audit;

    /**
     * The case, when a hypnic jerk is all that is suspected in it.
     *
     * @throws DomainException {@code unknown}, {@code assessment.notHarmless} when anything else is suspected, or nothing
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public CaseView of(CaseId caseId) {
        CaseView of = cases.view(caseId);
        audit.read(of.patient().value(), "reassurance.read", caseId.value());
        List<Condition> standing = cases.suspicions(caseId).stream()
                .filter(one -> one.status() != SuspicionStatus.DISMISSED).map(SuspicionView::condition).toList();
        if (!standing.equals(List.of(Condition.HYPNIC_JERK))) {
            throw new DomainException("assessment.notHarmless");
        }
        return of;
    }

    /**
     * The patient was told this: kept as a signed note of the case.
     *
     * @throws DomainException as {@link #of}, {@code text.required} or {@code text.long} at {@code body}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void given(CaseId caseId, String words) {
        CaseView of = of(caseId);
        UUID note = notes.write(caseId, NoteKind.REASSURANCE, words);
        notes.sign(note, notes.note(note).version());
        audit.changed(of.patient().value(), "reassurance.given", note);
    }
}
