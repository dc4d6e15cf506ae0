package org.sleepclinic.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** Reads what stands beside the steps of all protocols: four statements. */
@Dependent
class StepKnowledgeQueries {
    private static final String RECOMMENDATIONS = """
            select s.step_id, r.code, r.direction, r.says, r.who, r.strength, r.certainty, r.conflict, r.evidence, r.source
              from recommendation_step s join recommendation r on r.code = s.recommendation order by r.position""";
    private static final String WARNINGS = """
            select w.step_id, w.input, w.operator, w.amount, w.unit, w.code, w.says, w.evidence, w.source
              from step_warning w order by w.position""";
    private static final String FLAGS =
            "select f.step_id, f.measure, f.also, f.rule_id, f.level, f.headline from step_flag f order by f.rule_id";
    private static final String MEDICINES =
            "select m.step_id, m.class, m.says, m.evidence, m.source from step_medicine m order by m.position";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    private record Beside<T>(UUID step, T part) {
    }

    /** By the step's id. */
    Map<UUID, StepKnowledge> all() {
        Map<UUID, List<Recommendation>> recommendations = byStep(RECOMMENDATIONS, StepKnowledgeQueries::recommendation);
        Map<UUID, List<StepKnowledge.Warning>> warnings = byStep(WARNINGS, StepKnowledgeQueries::warning);
        Map<UUID, List<StepKnowledge.Flag>> flags = byStep(FLAGS, row -> new StepKnowledge.Flag(row.text(), row.text(),
                row.text(), row.one(Alarm.Level.class), row.text()));
        Map<UUID, List<StepKnowledge.MedicineNote>> medicines = byStep(MEDICINES,
                row -> new StepKnowledge.MedicineNote(row.text(), row.text(), row.one(Evidence.class), row.text()));
        Set<UUID> steps = new HashSet<>(recommendations.keySet());
        List.of(warnings, flags, medicines).forEach(part -> steps.addAll(part.keySet()));
        return steps.stream().collect(Collectors.toMap(Function.identity(),
                step -> new StepKnowledge(recommendations.getOrDefault(step, List.of()),
                        warnings.getOrDefault(step, List.of()), flags.getOrDefault(step, List.of()),
                        medicines.getOrDefault(step, List.of()))));
    }

    private <T> Map<UUID, List<T>> byStep(String sql, Function<Columns, T> part) {
        return Columns
                .each(em.createNativeQuery(sql).getResultList(), row -> new Beside<>(row.uuid(), part.apply(row)))
                .stream()
                .collect(Collectors.groupingBy(Beside::step, Collectors.mapping(Beside::part, Collectors.toList())));
    }

    private static Recommendation recommendation(Columns row) {
        return new Recommendation(row.text(), row.one(Recommendation.Direction.class), row.text(), row.text(),
                row.one(Recommendation.Strength.class), row.one(Recommendation.Certainty.class), row.text(),
                row.one(Evidence.class), row.text());
    }

    private static StepKnowledge.Warning warning(Columns row) {
        String input = row.text();
        Condition.Operator operator = row.one(Condition.Operator.class);
        BigDecimal amount = row.decimal();
        String unit = row.text();
        Condition when =
                new Condition(input, operator, amount == null ? null : new Quantity(amount, unit), row.text());
        return new StepKnowledge.Warning(when, row.text(), row.one(Evidence.class), row.text());
    }
}
