package org.sleepclinic.emergency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.emergency.DoseWay.WarnsFor;
import org.sleepclinic.emergency.EmergencyQueries.Step;
import org.sleepclinic.emergency.EmergencySheet.Given;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.plan.RecordDose;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.StepDefinition;

/**
 * Lays the steps of an emergency out as a checklist for one patient.
 *
 * @param kilograms    newest weight of the last year, if any
 * @param childbearing the patient can become pregnant, or nobody knows that she cannot
 * @param doses        given in this plan
 * @param rounded      how far above the weight's dose nobody is asked
 */
@Phi
record EmergencyChecklist(ProtocolDefinition protocol, List<DoseWay> ways, Optional<BigDecimal> kilograms,
        boolean adult, boolean childbearing, List<Given> doses, RuleLimit rounded) {
    /** After two benzodiazepines; a second one of them is another substance. */
    static final Set<String> SECOND_LINE = Set.of("ST-04", "ST-05");
    private static final BigDecimal MILLI = BigDecimal.valueOf(1000);

    /** What was done or waits, in the order it was opened; then the emergency's steps that may still come. */
    List<Tick> of(List<Step> steps) {
        List<Tick> ticks = new ArrayList<>();
        steps.stream().filter(step -> !step.status().equals("CANCELLED"))
                .filter(step -> definition(step.code()).emergency() || step.done() == null)
                .forEach(step -> ticks.add(tick(definition(step.code()), step)));
        Set<String> seen = steps.stream().map(Step::code).collect(Collectors.toSet());
        protocol.steps().stream().filter(StepDefinition::emergency)
                .filter(step -> step.entry() == StepDefinition.EntryKind.AFTER && !seen.contains(step.code()))
                .forEach(step -> ticks.add(tick(step, Step.toCome(step.code()))));
        return ticks;
    }

    private StepDefinition definition(String code) {
        return protocol.step(code);
    }

    private Tick tick(StepDefinition step, Step as) {
        return new Tick(as.id(), as.version(), step.code(), step.title(), step.text().action(), step.text().stop(),
                step.text().due(), as.dueAt(), as.done(), as.by(), as.outcome(), QuickAnswer.of(step),
                step.isDosed(), as.given(), as.remarks(),
                ways(step.code()));
    }

    private List<DoseAdvice> ways(String step) {
        return ways.stream().filter(way -> way.step().equals(step)).map(this::advice)
                .sorted(Comparator.comparing(DoseAdvice::given)).toList();
    }

    DoseAdvice advice(DoseWay way) {
        return DoseAdvice.of(way, EmergencyDose.of(way, kilograms, adult), isWarned(way), isGiven(way));
    }

    /** As a second line already: another one is tried then (5.1.7). */
    private boolean isGiven(DoseWay way) {
        return SECOND_LINE.contains(way.step()) && doses.stream().filter(dose -> SECOND_LINE.contains(dose.step()))
                .flatMap(dose -> ways.stream().filter(one -> one.isNamedIn(dose.drug())))
                .anyMatch(one -> one.substance().equals(way.substance()));
    }

    /**
     * What asks for a reason before this dose is kept; with one nothing is refused (D11).
     *
     * @param step code of the step it is recorded at
     * @return {@code emergency.warned}, {@code emergency.again} (the medicine), {@code emergency.cap} (the most) or
     *         {@code emergency.uncounted} (the unit it is counted in), {@code emergency.child}, {@code emergency.no_weight}
     */
    Optional<DomainException> asks(String way, String step, RecordDose told) {
        List<DoseWay> by = ofStep(step, waysOf(way, told.drug()));
        if (by.stream().anyMatch(this::isWarned)) {
            return Optional.of(new DomainException("emergency.warned"));
        }
        return by.stream().filter(this::isGiven).findFirst()
                .map(again -> new DomainException("emergency.again", again.substance()))
                .or(() -> beyond(by, told)).or(() -> uncounted(by));
    }

    /** The rows are an adult's, and some go by weight: where neither is known, nothing says that the dose is right. */
    private Optional<DomainException> uncounted(List<DoseWay> by) {
        if (!by.isEmpty() && !adult) {
            return Optional.of(new DomainException("emergency.child"));
        }
        boolean byWeight = !by.isEmpty() && by.stream().allMatch(way -> way.perKg() != null);
        return byWeight && kilograms.isEmpty() ? Optional.of(new DomainException("emergency.no_weight"))
                : Optional.empty();
    }

    /** A bolus is not held against the infusion that follows it. */
    private static List<DoseWay> ofStep(String step, List<DoseWay> ways) {
        List<DoseWay> here = ways.stream().filter(way -> way.step().equals(step)).toList();
        return here.isEmpty() ? ways : here;
    }

    private Optional<DomainException> beyond(List<DoseWay> by, RecordDose told) {
        if (by.isEmpty() || told.amount() == null || !RecordDose.UNITS.contains(String.valueOf(told.unit()))) {
            return Optional.empty();
        }
        List<DoseWay> counted = by.stream().filter(one -> in(one.unit(), told).isPresent()).toList();
        if (counted.isEmpty()) {
            return Optional.of(new DomainException("emergency.uncounted", Ucum.shown(by.getFirst().unit())));
        }
        boolean within = counted.stream().anyMatch(one -> in(one.unit(), told).orElseThrow()
                .compareTo(EmergencyDose.most(one, kilograms, rounded)) <= 0);
        return within ? Optional.empty() : Optional.of(new DomainException("emergency.cap",
                EmergencyDose.most(counted.getFirst(), kilograms, rounded).stripTrailingZeros().toPlainString(),
                Ucum.shown(counted.getFirst().unit()), counted.getFirst().says()));
    }

    /** Grams are milligrams; a volume is neither. */
    private static Optional<BigDecimal> in(String unit, RecordDose told) {
        if (told.unit().equals(unit)) {
            return Optional.of(told.amount());
        }
        return told.unit().equals("g") && unit.equals("mg") ? Optional.of(told.amount().multiply(MILLI))
                : Optional.empty();
    }

    /** The way that was chosen, while what was typed is its medicine; else what was typed says it. */
    private List<DoseWay> waysOf(String way, String typed) {
        List<DoseWay> named = ways.stream().filter(one -> one.isNamedIn(typed)).toList();
        List<DoseWay> chosen = (named.isEmpty() ? ways : named).stream().filter(one -> one.code().equals(way)).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<DoseWay> routed = named.stream().filter(one -> one.isRouteNamedIn(typed)).toList();
        return routed.isEmpty() ? named : routed;
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
