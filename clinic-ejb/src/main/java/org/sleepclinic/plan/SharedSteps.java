package org.sleepclinic.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;

/** Steps of several running plans that ask for the same at about the same time: done once, they answer both. */
@ClinicalRule(id = "R-PLANS-SHARED", source = "5.4.2; local", evidence = Evidence.LOCAL,
        says = "Open steps of two plans due within 14 days of each other that ask for the same laboratory value, score or"
                + " quantity, or order the same set, are shown together; what one records is offered to the other.")
public final class SharedSteps {
    private static final Duration ABOUT = Duration.ofDays(14);

    private SharedSteps() {
    }

    /** An open step of a plan. */
    record Open(PlanStepId id, PlanId plan, StepDefinition step, Instant dueAt) {
    }

    /** By step: the steps of other plans it goes with, and what they share. */
    static Map<PlanStepId, List<SharedStep>> of(Collection<Open> open) {
        Map<PlanStepId, List<SharedStep>> shared = new HashMap<>();
        for (Open one : open) {
            List<SharedStep> with = open.stream().filter(other -> !other.plan().equals(one.plan()))
                    .filter(other -> Duration.between(one.dueAt(), other.dueAt()).abs().compareTo(ABOUT) <= 0)
                    .map(other -> new SharedStep(other.id(), other.step().code(), common(one.step(), other.step())))
                    .filter(other -> !other.what().isEmpty()).toList();
            if (!with.isEmpty()) {
                shared.put(one.id(), with);
            }
        }
        return shared;
    }

    /** Labels of what both ask for. */
    static Set<String> common(StepDefinition one, StepDefinition other) {
        Set<String> common = new TreeSet<>();
        one.typedMeasures().stream()
                .filter(measure -> other.typedMeasures().stream().anyMatch(theirs -> isSame(measure, theirs)))
                .map(MeasureDefinition::label).forEach(common::add);
        one.opens().stream().filter(page -> page.kind().equals("ORDERS")).filter(other.opens()::contains)
                .map(StepDefinition.Opens::subject).forEach(common::add);
        return common;
    }

    /** The same laboratory value, score, or quantity of one name and unit; a yes or no means its own step. */
    static boolean isSame(MeasureDefinition one, MeasureDefinition other) {
        if (one.type() != MeasureDefinition.Type.QUANTITY || other.type() != one.type()
                || !one.unit().equals(other.unit())) {
            return false;
        }
        if (one.analyte() != null || one.score() != null) {
            return one.analyte() != null && one.analyte().equals(other.analyte())
                    || one.score() != null && one.score().equals(other.score());
        }
        return one.code().equals(other.code()) && other.analyte() == null && other.score() == null;
    }
}
