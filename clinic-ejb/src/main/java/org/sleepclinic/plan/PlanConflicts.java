package org.sleepclinic.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.safety.SafetyCheck;
import org.sleepclinic.safety.SafetyCheck.Fact;
import org.sleepclinic.safety.SafetyCheck.Kind;
import org.sleepclinic.safety.SafetyCheck.Level;

/** Where two plans of one patient get in each other's way, told before the second is started. */
@ClinicalRule(id = "R-PLANS-CONFLICT", source = "5.3.4; D11", evidence = Evidence.LOCAL,
        says = "What a step of one plan gives is held against every safety check beside what a step of the other gives, and"
                + " for a STOP beside the patient's state; two plans that give the same substance both change it.")
public final class PlanConflicts {
    private PlanConflicts() {
    }

    /** What the steps of a plan give, each with where: "HCA v2 · HC-10". */
    record Gives(Map<String, String> where) {
        Gives {
            where = Map.copyOf(where);
        }

        static Gives of(ProtocolDefinition plan) {
            Map<String, String> where = new LinkedHashMap<>();
            for (StepDefinition step : plan.steps()) {
                step.gives().forEach(
                        substance -> where.putIfAbsent(substance, plan.label() + " · " + step.code()));
            }
            return new Gives(where);
        }

        /** Does a step of it make this side hold: by giving it, or by giving a medicine of that class? */
        Optional<String> meets(Fact side) {
            return side.kind() == Kind.CONDITION ? Optional.empty() : Optional.ofNullable(where.get(side.code()));
        }
    }

    /**
     * Gravest first, each once.
     *
     * @param plan      that would be started, or runs
     * @param others    that run
     * @param conditions the patient's state as the safety checks know it
     */
    static List<PlanConflict> of(ProtocolDefinition plan, Collection<ProtocolDefinition> others,
            Collection<SafetyCheck> checks, Set<String> conditions) {
        Gives mine = Gives.of(plan);
        List<PlanConflict> found = new ArrayList<>();
        for (ProtocolDefinition other : others) {
            Gives theirs = Gives.of(other);
            checks.forEach(check -> between(check, mine, theirs).ifPresent(found::add));
            both(mine, theirs).forEach(found::add);
        }
        checks.stream().filter(check -> check.level() == Level.STOP)
                .forEach(check -> against(check, mine, conditions).ifPresent(found::add));
        return found.stream().distinct().sorted(Comparator.comparing(PlanConflict::level)).toList();
    }

    /** One side by the one plan, the other side by the other. */
    private static Optional<PlanConflict> between(SafetyCheck check, Gives mine, Gives theirs) {
        return pair(check, mine.meets(check.when()), theirs.meets(check.and()), check.when())
                .or(() -> pair(check, mine.meets(check.and()), theirs.meets(check.when()), check.and()));
    }

    private static Optional<PlanConflict> pair(SafetyCheck check, Optional<String> mine, Optional<String> theirs,
            Fact what) {
        return mine.flatMap(one -> theirs.map(other -> conflict(check, what, one, other)));
    }

    /** What the plan would give, forbidden by what the patient has. */
    private static Optional<PlanConflict> against(SafetyCheck check, Gives mine, Set<String> conditions) {
        return held(check, check.when(), check.and(), mine, conditions)
                .or(() -> held(check, check.and(), check.when(), mine, conditions));
    }

    private static Optional<PlanConflict> held(SafetyCheck check, Fact given, Fact state, Gives mine,
            Set<String> conditions) {
        return mine.meets(given).filter(step -> state.kind() == Kind.CONDITION && conditions.contains(state.code()))
                .map(step -> conflict(check, given, step, state.code()));
    }

    private static List<PlanConflict> both(Gives mine, Gives theirs) {
        return mine.where().keySet().stream().filter(theirs.where()::containsKey).sorted()
                .map(what -> new PlanConflict(Level.WARN, null, what, mine.where().get(what),
                        theirs.where().get(what), Evidence.LOCAL, "R-PLANS-CONFLICT"))
                .toList();
    }

    private static PlanConflict conflict(SafetyCheck check, Fact what, String mine, String theirs) {
        return new PlanConflict(check.level(), check.says(), what.code(), mine, theirs, check.evidence(),
                check.code() + " · " + check.source());
    }
}
