package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.plan.StepSheet.Listed;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepKnowledge;
import org.sleepclinic.protocol.StepKnowledges;
import org.sleepclinic.safety.SafetyChecks;

/** What stands beside a step for a patient: answers the record knows, recommendations, medicines that matter. */
@Dependent
class BesideStep {
    @Inject
    private StepKnowledges knowledges;
    @Inject
    private SafetyChecks medicines;
    @Inject
    private PlanQueries queries;
    @Inject
    private ValueWindows windows;
    @Inject
    private Clock clock;

    StepSheet.Beside of(StepDefinition step, StepPlace place, CaseFacts facts) {
        StepKnowledge knowledge = knowledges.of(step.id());
        return new StepSheet.Beside(known(step, place, facts), knowledge,
                knowledge.medicines().stream().flatMap(note -> listed(note, facts).stream()).toList(), place.moves());
    }

    private Map<String, Known> known(StepDefinition step, StepPlace place, CaseFacts facts) {
        List<MeasureDefinition> asked =
                step.measures().stream().filter(measure -> Objects.nonNull(measure.fact())).toList();
        boolean carried = asked.stream().anyMatch(measure -> measure.fact().startsWith(RecordedFacts.OF_PLAN));
        RecordedFacts record = new RecordedFacts(facts, LocalDate.now(clock),
                carried ? queries.recorded(place.head().planId(), place.head().id()) : Map.of(), this::takes);
        Map<String, Known> known = new HashMap<>();
        asked.forEach(measure -> record.answer(measure.fact()).filter(answer -> measure.accepts(answer.value()))
                .ifPresent(answer -> known.put(measure.code(), windows.told(answer))));
        return known;
    }

    private boolean takes(CaseFacts facts, String medicineClass) {
        return !medicines.taken(medicineClass, facts.medicines()).isEmpty();
    }

    private List<Listed> listed(StepKnowledge.MedicineNote note, CaseFacts facts) {
        return Optional.of(medicines.taken(note.medicineClass(), facts.medicines())).stream().flatMap(List::stream)
                .map(medicine -> new Listed(medicine, note.says(), note.evidence(), note.source())).toList();
    }
}
