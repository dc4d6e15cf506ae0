package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.inside.InContainer;

/** What a step takes over by itself, and what is only last known. */
class ValueWindowIT extends InContainer {
    @Inject
    private PlanFacade plans;
    @Inject
    private PlanLookupFacade lookup;
    @Inject
    private PlanPatients patients;

    @Test
    void aCalciumOfLastWeekIsOnlyLastKnown() {
        PlanPatients.Made grace = patients.inWorkUp();
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        Proposal advised = as.physician(() -> lookup.advised(grace.caseId())).proposals().stream()
                .filter(one -> one.protocol().equals("HCA")).findFirst().orElseThrow();
        as.physician(() -> plans
                .start(new StartPlan(grace.caseId(), "HCA", Set.copyOf(advised.advised()), advised.origin())));
        NextStep step = as.nurse(() -> lookup.next(grace.caseId())).getFirst();
        assertThat(offer(as.nurse(() -> lookup.step(step.id())))).get()
                .satisfies(offer -> assertThat(offer.lastKnown()).isFalse());
        patients.run("update result_report set taken_at = taken_at - interval '8 days' where case_id = ?",
                grace.caseId().value());
        assertThat(offer(as.nurse(() -> lookup.step(step.id())))).get()
                .satisfies(offer -> assertThat(offer.lastKnown()).isTrue());
    }

    private static Optional<StepSheet.Offer> offer(StepSheet sheet) {
        return sheet.step().measures().stream().filter(measure -> "CALCIUM_ADJUSTED".equals(measure.analyte()))
                .flatMap(measure -> sheet.offer(measure.code()).stream()).findFirst();
    }
}
