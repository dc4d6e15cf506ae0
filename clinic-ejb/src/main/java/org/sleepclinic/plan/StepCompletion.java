package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sleepclinic.kernel.Ucum;
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
    @Inject
    private StepRules rules;

    protected StepCompletion() {
    }

    StepCompletion(StepRules rules) {
        this.rules = rules;
    }

    /**
     * How the step comes out; a measure that is the laboratory's own value keeps where it came from.
     *
     * @throws DomainException at the field: {@code plan.measure_missing}, {@code plan.measure_wrong}, {@code plan.measure_implausible} at
     *                         {@code measure-<code>}; {@code plan.indeterminate} (inputs) at the first missing one;
     *                         {@code plan.outcome_missing} at {@code outcome}
     */
    Settled settle(StepDefinition step, CompleteStep told, Values values) {
        Map<String, Measured> measures = accepted(step, told.measures());
        Map<String, ReportId> sources = LabOffers.sources(step, measures, values);
        Computed computed = rules.of(step, measures);
        if (!step.isDecidedByTable()) {
            if (told.outcome() == null || told.outcome().isBlank()) {
                throw new DomainException("plan.outcome_missing").at("outcome");
            }
            return new Settled(step.outcome(told.outcome()), Optional.empty(), computed.kept(measures), sources);
        }
        DecisionRow row = decided(step, computed);
        return new Settled(step.outcome(row.outcome()), Optional.of(row.id()), computed.kept(measures), sources);
    }

    private static DecisionRow decided(StepDefinition step, Computed computed) {
        Decision decision = step.table().decide(computed.inputs());
        if (decision.isIndeterminate()) {
            Set<String> missing = computed.missing(decision.missing());
            throw new DomainException("plan.indeterminate", String.join(", ", labels(step, missing)))
                    .at("measure-" + missing.stream().sorted().findFirst().orElseThrow());
        }
        return decision.row().orElseThrow(() -> new DomainException("plan.no_row", step.code()));
    }

    private static List<String> labels(StepDefinition step, Set<String> missing) {
        return missing.stream().sorted()
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
            if (value != null && !measure.isPlausible(value)) {
                throw new DomainException("plan.measure_implausible", measure.label(), measure.low(), measure.high(),
                        Ucum.shown(measure.unit())).at("measure-" + measure.code());
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
