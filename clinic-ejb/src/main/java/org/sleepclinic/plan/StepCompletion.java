package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.Decision;
import org.sleepclinic.protocol.DecisionRow;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.result.ReportId;

/** Reads what was measured at a step and settles how it came out: by its table, or by the clinician's word. */
@Dependent
class StepCompletion {
    /**
     * How the step comes out; a measure that is the laboratory's own value keeps where it came from.
     *
     * @throws DomainException at the field: {@code plan.measure_missing}, {@code plan.measure_wrong} at
     *                         {@code measure-<code>}; {@code plan.indeterminate} (inputs) at the first missing one;
     *                         {@code plan.outcome_missing} at {@code outcome}
     */
    Settled settle(StepDefinition step, CompleteStep told, Values values) {
        Map<String, Measured> measures = accepted(step, told.measures());
        Map<String, ReportId> sources = LabOffers.sources(step, measures, values);
        if (!step.isDecidedByTable()) {
            if (told.outcome() == null || told.outcome().isBlank()) {
                throw new DomainException("plan.outcome_missing").at("outcome");
            }
            return new Settled(step.outcome(told.outcome()), Optional.empty(), measures, sources);
        }
        DecisionRow row = decided(step, measures);
        return new Settled(step.outcome(row.outcome()), Optional.of(row.id()), measures, sources);
    }

    private static DecisionRow decided(StepDefinition step, Map<String, Measured> measures) {
        Decision decision = step.table().decide(step.inputs(measures));
        if (decision.isIndeterminate()) {
            throw new DomainException("plan.indeterminate", String.join(", ", labels(step, decision)))
                    .at("measure-" + decision.missing().stream().sorted().findFirst().orElseThrow());
        }
        return decision.row().orElseThrow(() -> new DomainException("plan.no_row", step.code()));
    }

    private static List<String> labels(StepDefinition step, Decision decision) {
        return decision.missing().stream().sorted()
                .map(code -> step.measure(code).map(MeasureDefinition::label).orElse(code)).toList();
    }

    /** What was typed, each of its measure's type, unit and options; required ones all there. */
    private static Map<String, Measured> accepted(StepDefinition step, Map<String, Measured> typed) {
        Map<String, Measured> accepted = new TreeMap<>();
        for (MeasureDefinition measure : step.typedMeasures()) {
            Measured value = typed.get(measure.code());
            if (value != null && !measure.accepts(value)) {
                throw new DomainException("plan.measure_wrong", measure.label()).at("measure-" + measure.code());
            }
            if (value == null && measure.required()) {
                throw new DomainException("plan.measure_missing", measure.label()).at("measure-" + measure.code());
            }
            if (value != null) {
                accepted.put(measure.code(), value);
            }
        }
        typed.keySet().stream().filter(code -> !accepted.containsKey(code)).findFirst().ifPresent(unknown -> {
            throw new DomainException("plan.measure_unknown", step.code());
        });
        return accepted;
    }
}
