package org.sleepclinic.protocol;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Quantity;

/** Walks a protocol as its data stand: every way through its steps, every answer a decision table can be asked. */
final class ProtocolWalk {
    private final ProtocolDefinition protocol;

    ProtocolWalk(ProtocolDefinition protocol) {
        this.protocol = protocol;
    }

    /** Codes of the steps some way from a START step passes. */
    Set<String> reachable() {
        Set<String> seen = new TreeSet<>();
        Deque<StepDefinition> open = new ArrayDeque<>(protocol.starts());
        protocol.steps().stream().filter(step -> step.entry() == StepDefinition.EntryKind.EVENT).forEach(open::add);
        while (!open.isEmpty()) {
            StepDefinition step = open.pop();
            if (seen.add(step.code())) {
                step.outcomes().stream().flatMap(outcome -> outcome.nextSteps().stream())
                        .flatMap(next -> protocol.steps().stream().filter(known -> known.code().equals(next)))
                        .forEach(open::push);
            }
        }
        return seen;
    }

    /** Outcomes that name a step this version has not. */
    Set<String> lost() {
        Set<String> known = protocol.steps().stream().map(StepDefinition::code).collect(Collectors.toSet());
        return protocol.steps().stream().flatMap(step -> step.outcomes().stream()
                .filter(outcome -> !known.containsAll(outcome.nextSteps()))
                .map(outcome -> step.code() + " " + outcome.code())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of the steps from which no way leads to an end. */
    Set<String> endless() {
        Set<String> ending = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = protocol.steps().stream().filter(step -> !ending.contains(step.code()))
                    .filter(step -> step.outcomes().stream()
                            .anyMatch(outcome -> ending.containsAll(outcome.nextSteps())))
                    .map(step -> ending.add(step.code())).reduce(false, Boolean::logicalOr);
        }
        return protocol.steps().stream().map(StepDefinition::code).filter(code -> !ending.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every combination of answers that can make a difference to a table: below, at and above each limit; each code. */
    static void questions(StepDefinition step, Consumer<Map<String, Measured>> ask) {
        Map<String, List<Measured>> samples = new LinkedHashMap<>();
        step.table().inputs().forEach(input -> samples.put(input, samples(step, input)));
        combine(new ArrayList<>(samples.keySet()), samples, new HashMap<>(), ask);
    }

    private static void combine(List<String> left, Map<String, List<Measured>> samples, Map<String, Measured> chosen,
            Consumer<Map<String, Measured>> ask) {
        if (left.isEmpty()) {
            ask.accept(Map.copyOf(chosen));
            return;
        }
        String input = left.getFirst();
        for (Measured sample : samples.get(input)) {
            chosen.put(input, sample);
            combine(left.subList(1, left.size()), samples, chosen, ask);
        }
        chosen.remove(input);
    }

    private static List<Measured> samples(StepDefinition step, String input) {
        MeasureDefinition measure =
                step.measure(input).orElseThrow(() -> new AssertionError(step.code() + " lacks " + input));
        return switch (measure.type()) {
            case BOOLEAN -> List.of(Measured.yes(true), Measured.yes(false));
            case CHOICE -> measure.options().stream().map(option -> Measured.code(option.code())).toList();
            case QUANTITY -> limits(step, input).stream()
                    .flatMap(limit -> List.of(limit.subtract(new BigDecimal("0.01")), limit,
                            limit.add(new BigDecimal("0.01"))).stream())
                    .distinct()
                    .<Measured>map(amount -> new Measured.Amount(new Quantity(amount, measure.unit()))).toList();
            case TEXT -> throw new AssertionError(step.code() + " decides by free text " + input);
        };
    }

    private static List<BigDecimal> limits(StepDefinition step, String input) {
        return step.table().rows().stream().flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.input().equals(input)).map(Condition::amount).distinct().toList();
    }
}
