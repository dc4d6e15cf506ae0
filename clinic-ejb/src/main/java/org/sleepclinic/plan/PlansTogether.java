package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.ProtocolRow;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.safety.SafetyChecks;
import org.sleepclinic.safety.SafetyReview;

/** Several plans of one patient side by side: what they share, and where they get in each other's way. */
@Dependent
class PlansTogether {
    @Inject
    private Protocols protocols;
    @Inject
    private SafetyChecks checks;
    @Inject
    private SafetyReview safety;
    @Inject
    private TogetherQueries queries;

    /** Each proposal with what starting it would set against what runs. Two statements. */
    List<Proposal> foreseen(List<Proposal> proposals, CaseFacts facts) {
        Set<String> state = safety.conditions(facts.safety());
        List<ProtocolDefinition> running = running(facts);
        return proposals.stream().map(proposal -> proposal.beside(PlanConflicts.of(
                protocols.version(proposal.versionId()),
                running.stream().filter(other -> !other.code().equals(proposal.protocol())).toList(), checks.all(),
                state)))
                .toList();
    }

    private List<ProtocolDefinition> running(CaseFacts facts) {
        if (facts.running().isEmpty()) {
            return List.of();
        }
        Map<String, ProtocolRow> rows = protocols.inEffect();
        return facts.running().stream().sorted().filter(rows::containsKey)
                .map(code -> protocols.version(rows.get(code).versionId())).toList();
    }

    /** Between the plans that run, each pair once. */
    List<PlanConflict> between(List<PlanView> plans) {
        List<ProtocolDefinition> running = plans.stream().filter(PlanView::isActive)
                .map(plan -> protocols.version(plan.versionId())).toList();
        List<PlanConflict> found = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            found.addAll(PlanConflicts.of(running.get(i), running.subList(i + 1, running.size()), checks.all(),
                    Set.of()));
        }
        return found;
    }

    /** By open step: the steps of other plans it goes with. */
    Map<PlanStepId, List<SharedStep>> shared(List<PlanView> plans) {
        return SharedSteps.of(plans.stream().filter(PlanView::isActive)
                .flatMap(plan -> plan.steps().stream().filter(PlanView.Passed::isOpen)
                        .map(step -> new SharedSteps.Open(step.id(), plan.id(),
                                protocols.version(plan.versionId()).step(step.code()), step.dueAt())))
                .toList());
    }

    /**
     * What the page of one step says of the other plans.
     *
     * @param also   open steps it goes with
     * @param offers quantities other plans have recorded since it opened, by measure
     */
    record Beside(List<SharedStep> also, Map<String, Offer> offers) {
    }

    /** Nothing in an emergency: nobody is told there of anything else. Otherwise one statement. */
    Beside beside(StepPlace place, StepDefinition step, PlanStepId id) {
        if (step.emergency()) {
            return new Beside(List.of(), Map.of());
        }
        List<TogetherQueries.Row> rows = queries.of(new CaseId(place.head().caseId()));
        List<SharedSteps.Open> open = rows.stream().filter(TogetherQueries.Row::open)
                .map(row -> new SharedSteps.Open(row.step(), row.plan(), definition(row), row.at())).toList();
        Map<String, Offer> offers = new HashMap<>();
        Instant opened = place.head().activatedAt();
        rows.stream().filter(row -> row.measure() != null && !row.plan().equals(place.head().planId()))
                .filter(row -> row.at().isAfter(opened)).forEach(row -> definition(row).measure(row.measure())
                        .ifPresent(theirs -> step.typedMeasures().stream()
                                .filter(mine -> SharedSteps.isSame(mine, theirs)).map(MeasureDefinition::code)
                                .forEach(code -> offers.putIfAbsent(code,
                                        new Offer(row.amount(), row.unit(), row.at())))));
        return new Beside(SharedSteps.of(open).getOrDefault(id, List.of()), offers);
    }

    private StepDefinition definition(TogetherQueries.Row row) {
        return protocols.version(row.version()).step(row.definition());
    }
}
