package org.sleepclinic.plan;

import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.sleepclinic.identity.CoSignature;
import org.sleepclinic.identity.CoSigned;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.safety.SafetyNotice;

/** The answer to the safety checks that speak at a step (D11): a reason, and where one says STOP two prescribers. */
@Dependent
class AnsweredChecks {
    @Inject
    private PlanRepository plans;
    @Inject
    private CoSignature coSignature;
    @Inject
    private Caller caller;

    /**
     * The first prescriber is who completes the step.
     *
     * @throws DomainException {@code plan.safety_reason} at {@code safetyReason}; {@code plan.safety_prescriber} for a nurse,
     *                         kept in the {@link org.sleepclinic.kernel.Audit}; see {@link CoSignature#require}
     */
    void require(Plan plan, Collection<SafetyNotice> spoken, CompleteStep told) {
        if (asksTwo(spoken) && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("plan.safety_prescriber", plan.patient().value(), plan.id().value());
        }
        if (told.safetyReason() == null && spoken.stream().anyMatch(notice -> notice.level().needsReason())) {
            throw new DomainException("plan.safety_reason").at("safetyReason");
        }
        if (asksTwo(spoken)) {
            coSignature.require(told.second());
        }
    }

    /** Keeps each with the answer; where one says STOP, the second prescriber signs here. */
    void keep(Plan plan, Collection<SafetyNotice> spoken, CompleteStep told) {
        CoSigned second = asksTwo(spoken) ? coSignature.sign(plan.patient().value(), told.second()) : null;
        spoken.forEach(notice -> plans.add(new AnsweredCheck(told, notice, second)));
    }

    private static boolean asksTwo(Collection<SafetyNotice> spoken) {
        return spoken.stream().anyMatch(notice -> notice.level().needsSecondPrescriber());
    }
}
