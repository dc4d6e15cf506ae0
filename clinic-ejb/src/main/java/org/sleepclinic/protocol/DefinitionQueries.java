package org.sleepclinic.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.protocol.Condition.Operator;
import org.sleepclinic.protocol.DecisionTable.HitPolicy;
import org.sleepclinic.protocol.MeasureDefinition.Option;
import org.sleepclinic.protocol.ProtocolDefinition.StartPolicy;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.protocol.StepDefinition.Phase;

/** Reads one version of a protocol whole: seven statements, whatever its length. */
@Dependent
class DefinitionQueries {
    private static final String HEAD = """
            select v.id, p.code, p.name, v.version, v.start_policy, v.tables_from_age
              from protocol_version v join protocol p on p.code = v.protocol_code where v.id = ?1""";
    private static final String STEPS = """
            select id, code, entry_kind, phase, emergency, title, entry_text, action, role_text, due_text, stop_text, role,
                   cast(extract(year from due_after) * 12 + extract(month from due_after) as integer) as due_months,
                   cast(extract(day from due_after) as integer) as due_days,
                   cast(extract(hour from due_after) * 3600 + extract(minute from due_after) * 60 as integer) as due_seconds,
                   evidence, source, hit_policy, opens, follows
              from protocol_step where version_id = ?1 order by position""";
    private static final String MEASURES =
            """
            select m.step_id, m.code, m.label, m.type, m.unit,
                   (select string_agg((o ->> 'code') || '=' || (o ->> 'label'), '|') from jsonb_array_elements(m.options) o) as choices,
                   m.required, m.analyte_code, m.score_code, m.round_to, m.same_draw_as, m.looks_back, array_to_string(m.difference_of, ',') as difference,
                   m.computed_by, m.fact_code,
                   coalesce(b.low, case m.unit when a.canonical_unit then a.plausible_low when a.alternate_unit then a.plausible_low * a.factor end) as low,
                   coalesce(b.high, case m.unit when a.canonical_unit then a.plausible_high when a.alternate_unit then a.plausible_high * a.factor end) as high
              from step_measure m join protocol_step s on s.id = m.step_id
              left join measure_bound b on b.code = m.code and b.unit = m.unit
              left join analyte a on a.code = coalesce(m.analyte_code, m.code)
             where s.version_id = ?1 order by m.position""";
    private static final String OUTCOMES =
            """
            select o.step_id, o.code, o.label, nullif(array_to_string(o.next_steps, ','), '') as opens, o.ends_plan,
                   o.due_after is not null as own_due,
                   cast(coalesce(extract(year from o.due_after) * 12 + extract(month from o.due_after), 0) as integer) as months,
                   cast(coalesce(extract(day from o.due_after), 0) as integer) as days,
                   cast(coalesce(extract(hour from o.due_after) * 3600 + extract(minute from o.due_after) * 60, 0) as integer)
                       as seconds
              from step_outcome o join protocol_step s on s.id = o.step_id where s.version_id = ?1 order by o.position""";
    private static final String ROWS =
            """
            select r.step_id, r.id, r.position, r.outcome_code, r.says, r.evidence, r.source
              from decision_row r join protocol_step s on s.id = r.step_id where s.version_id = ?1 order by r.position""";
    private static final String CONDITIONS = """
            select c.row_id, c.input, c.operator, c.amount, c.unit, c.code
              from decision_condition c join decision_row r on r.id = c.row_id join protocol_step s on s.id = r.step_id
             where s.version_id = ?1 order by c.position""";
    private static final String GIVES =
            """
            select g.step_id, g.substance from step_gives g join protocol_step s on s.id = g.step_id where s.version_id = ?1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The definition; refuses {@code unknown}. */
    ProtocolDefinition find(UUID version) {
        Parts parts = new Parts(
                byOwner(MEASURES, version, DefinitionQueries::measure),
                byOwner(OUTCOMES, version, DefinitionQueries::outcome),
                tables(version), byOwner(GIVES, version, Columns::text));
        List<StepDefinition> steps = Columns.each(rows(STEPS, version), row -> step(row, parts));
        return Columns.each(rows(HEAD, version), row -> new ProtocolDefinition(row.uuid(), row.text(), row.text(),
                row.count(), row.one(StartPolicy.class), whole(row.numberOrNull()), steps)).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private record Parts(Map<UUID, List<MeasureDefinition>> measures, Map<UUID, List<OutcomeDefinition>> outcomes,
            Map<UUID, List<DecisionRow>> tables, Map<UUID, List<String>> gives) {
    }

    private record Owned<T>(UUID owner, T part) {
    }

    private Map<UUID, List<DecisionRow>> tables(UUID version) {
        Map<UUID, List<Condition>> conditions = byOwner(CONDITIONS, version, DefinitionQueries::condition);
        return byOwner(ROWS, version, row -> {
            UUID id = row.uuid();
            return new DecisionRow(id, row.count(), row.text(), row.text(), row.one(Evidence.class), row.text(),
                    conditions.getOrDefault(id, List.of()));
        });
    }

    private <T> Map<UUID, List<T>> byOwner(String sql, UUID version, Function<Columns, T> part) {
        return Columns.each(rows(sql, version), row -> new Owned<>(row.uuid(), part.apply(row))).stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::part, Collectors.toList())));
    }

    private List<?> rows(String sql, UUID version) {
        return em.createNativeQuery(sql).setParameter(1, version).getResultList();
    }

    private static StepDefinition step(Columns row, Parts parts) {
        UUID id = row.uuid();
        String code = row.text();
        EntryKind entry = row.one(EntryKind.class);
        Phase phase = row.one(Phase.class);
        boolean emergency = row.yes();
        StepDefinition.Text text =
                new StepDefinition.Text(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
        String role = row.text();
        DueAfter due = new DueAfter(row.count(), row.count(), row.count());
        Evidence evidence = row.one(Evidence.class);
        String source = row.text();
        HitPolicy policy = row.one(HitPolicy.class);
        DecisionTable table =
                policy == null ? null : new DecisionTable(policy, parts.tables().getOrDefault(id, List.of()));
        return new StepDefinition(id, code, entry, phase, emergency, text, role, due, evidence, source,
                parts.measures().getOrDefault(id, List.of()), parts.outcomes().getOrDefault(id, List.of()), table,
                new HashSet<>(parts.gives().getOrDefault(id, List.of())),
                row.list().stream().map(StepDefinition.Opens::parse).toList(), row.text());
    }

    private static MeasureDefinition measure(Columns row) {
        return new MeasureDefinition(row.text(), row.text(), row.one(MeasureDefinition.Type.class), row.text(),
                options(row.text()),
                row.yes(), row.text(), row.text(), whole(row.numberOrNull()), row.text(), row.yes(), row.list(),
                row.text(), row.text(), row.decimal(), row.decimal());
    }

    private static Integer whole(Long number) {
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private static List<Option> options(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split("\\|")).map(option -> option.split("=", 2))
                .map(pair -> new Option(pair[0], pair[1])).toList();
    }

    private static OutcomeDefinition outcome(Columns row) {
        String code = row.text();
        String label = row.text();
        List<String> next = row.list();
        boolean ends = row.yes();
        boolean ownDue = row.yes();
        DueAfter due = new DueAfter(row.count(), row.count(), row.count());
        return new OutcomeDefinition(code, label, next, ends, ownDue ? due : null);
    }

    private static Condition condition(Columns row) {
        String input = row.text();
        Operator operator = row.one(Operator.class);
        String amount = row.text();
        String unit = row.text();
        Quantity limit = amount == null ? null : new Quantity(new BigDecimal(amount), unit);
        return new Condition(input, operator, limit, row.text());
    }
}
