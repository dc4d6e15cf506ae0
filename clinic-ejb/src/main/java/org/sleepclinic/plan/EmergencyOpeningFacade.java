package org.sleepclinic.plan;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;

/** Whoever has confirmed that a seizure goes on works from its checklist at once, and not after looking for it. */
@Stateless
@Boundary
public class EmergencyOpeningFacade {
    @Inject
    private PlanRepository plans;
    @Inject
    private FactQueries facts;
    @Inject
    private EmergencyOpening opening;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Opens the checklist of the seizure that was alarmed last in this case, or was confirmed there and has not lasted five
     * minutes yet; it orders and gives nothing.
     *
     * @return the plan it stands in, that of whoever was quicker too; empty where the case is closed, or no seizure was alarmed
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public Optional<PlanId> openSeizure(CaseId caseId) {
        plans.turn(facts.patient(caseId));
        CaseFacts of = facts.of(caseId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        audit.read(of.patient().value(), "plan.emergency_look", caseId.value());
        return Optional.of(of).filter(known -> known.status().isOpen()).flatMap(StatusRoute::advise)
                .flatMap(advice -> opening.open(new EmergencyStart(Proposals.STATUS,
                        advice.steps().stream().findFirst().orElse(StatusRoute.PROTECT)), advice.origin(), of))
                .or(() -> plans.running(caseId, Proposals.STATUS).map(Plan::id));
    }
}
