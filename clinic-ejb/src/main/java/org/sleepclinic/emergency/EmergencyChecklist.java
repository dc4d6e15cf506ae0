package org.sleepclinic.emergency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.emergency.DoseWay.WarnsFor;
import org.sleepclinic.emergency.EmergencyQueries.Step;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.StepDefinition;

/**
 * Lays the steps of an emergency out as a checklist for one patient.
 *
 * @param kilograms    newest weight of the last year, if any
 * @param childbearing the patient can become pregnant, or nobody knows that she cannot
 */
@Phi
record EmergencyChecklist(ProtocolDefinition protocol, List<DoseWay> ways, Optional<BigDecimal> kilograms,
        boolean adult, boolean childbearing) {
    private static final Set<String> QUICK = Set.of("HANDED_OVER", "CONVULSING");

    /** What was done or waits, in the order it was opened; then the emergency's steps that may still come. */
    List<Tick> of(List<Step> steps) {
        List<Tick> ticks = new ArrayList<>();
        steps.stream().filter(step -> !step.status().equals("CANCELLED"))
                .filter(step -> definition(step.code()).emergency() || step.done() == null)
                .forEach(step -> ticks.add(tick(definition(step.code()), step)));
        Set<String> seen = steps.stream().map(Step::code).collect(Collectors.toSet());
        protocol.steps().stream().filter(StepDefinition::emergency)
                .filter(step -> step.entry() == StepDefinition.EntryKind.AFTER && !seen.contains(step.code()))
                .forEach(step -> ticks.add(tick(step, new Step(null, 0, step.code(), null, null, null, null, null))));
        return ticks;
    }

    private StepDefinition definition(String code) {
        return protocol.step(code);
    }

    private Tick tick(StepDefinition step, Step as) {
        boolean quick = step.typedMeasures().stream().filter(measure -> measure.required())
                .allMatch(measure -> QUICK.contains(measure.code()));
        return new Tick(as.id(), as.version(), step.code(), step.title(), step.text().action(), step.text().stop(),
                step.text().due(), as.dueAt(), as.done(), as.by(), as.outcome(), quick && step.isDecidedByTable(),
                step.isDosed(), ways(step.code()));
    }

    private List<DoseAdvice> ways(String step) {
        return ways.stream().filter(way -> way.step().equals(step)).map(this::advice).toList();
    }

    DoseAdvice advice(DoseWay way) {
        return DoseAdvice.of(way, EmergencyDose.of(way, kilograms, adult), isWarned(way));
    }

    /** A warning about people who can become pregnant wants a reason from whoever gives it to one (D11); it never blocks. */
    boolean isWarned(DoseWay way) {
        return way.warnsFor() == WarnsFor.CHILDBEARING && childbearing;
    }

    @Override
    public String toString() {
        return "EmergencyChecklist[" + protocol.label() + "]";
    }
}
