package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.Measured;

/** Reads open steps: the next ones of a case, and the worklist. One statement each. */
@Dependent
class PlanQueries {
    /** What gave rise to a plan, in words. */
    static final String ORIGIN = """
            case p.origin_kind
              when 'SUSPICION' then (select case when length(o.condition) <= 4 then o.condition
                    else initcap(replace(o.condition, '_', ' ')) end from suspicion o where o.id = p.origin_id)
              when 'FINDING' then (select initcap(replace(o.code, '_', ' ')) from case_finding o where o.id = p.origin_id)
              when 'DIAGNOSIS' then (select i.label from diagnosis o join icd_code i on i.code = o.code where o.id = p.origin_id)
              when 'ALERT' then (select o.rule_id from alert o where o.id = p.origin_id)
              else '' end""";
    /** Is a step overdue? ?2 and ?3 are the two moments of {@link Overdue}. */
    static final String OVERDUE =
            "ps.due_at < case when s.emergency then cast(?2 as timestamptz) else cast(?3 as timestamptz) end";
    private static final String NEXT = """
            select ps.id, p.id as plan_id, p.case_id, p.protocol_code || ' v' || v.version as label, pr.name, s.code, s.title,
                   s.action, s.role, s.role_text, s.due_text, ps.due_at, ps.activated_at, s.stop_text, s.emergency,
                   coalesce(nullif(concat_ws('; ', fs.code || ' · ' || coalesce(fo.label, 'decided otherwise'), ps.opened_because), ''), %s) as why, fr.says as rule,
                   ps.postpone_reason, s.evidence, s.source, v.approved_on is not null as approved,
                   %s as overdue%s
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_version v on v.id = p.version_id
              join protocol pr on pr.code = p.protocol_code join protocol_step s on s.id = ps.step_id
              left join plan_step f on f.id = ps.activated_by_step left join protocol_step fs on fs.id = f.step_id
              left join step_outcome fo on fo.step_id = f.step_id and fo.code = f.outcome_code
              left join decision_row fr on fr.id = f.decision_row_id""";
    private static final String PLACE =
            ", p.patient_id, p.version_id, ps.step_id, ps.status, ps.version, " + UsedDraws.COLUMN
                    + """
                    , (select cast(json_agg(json_build_object('from', mv.due_from, 'to', mv.due_to, 'why', mv.why,
                                                              'at', mv.moved_at, 'by', mu.display_name)
                                   order by mv.moved_at, mv.id) as text)
                         from plan_step_move mv join clinic_user mu on mu.id = mv.moved_by where mv.plan_step_id = ps.id)""";
    private static final String OPEN = " where ps.status = 'OPEN' and p.status = 'ACTIVE' and p.case_id = ?1"
            + " order by s.emergency desc, ps.due_at, ps.id";
    private static final String DUE = """
            select ps.id, p.case_id, 'C-' || c.number as number, p.patient_id,
                   upper(t.family_name) || ', ' || t.given_name as patient, t.birth_date, s.code, s.title, s.role, s.role_text,
                   s.emergency, ps.due_at, %1$s as overdue, ps.postpone_reason
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
              join clinic_case c on c.id = p.case_id join patient t on t.id = p.patient_id
             where ps.status = 'OPEN' and p.status = 'ACTIVE' and (?1 = '' or s.role = any(string_to_array(?1, ',')))
               and (not cast(?4 as boolean) or %1$s)
               and (ps.due_at, ps.id) > (cast(?5 as timestamptz), cast(?6 as uuid))
             order by ps.due_at, ps.id limit ?7""".formatted(OVERDUE);
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Open steps of a case, emergencies first, then by due time. */
    List<NextStep> next(CaseId caseId, Overdue overdue) {
        return Columns.each(judged(next("") + OPEN, overdue).setParameter(1, caseId.value()).getResultList(),
                PlanQueries::nextStep);
    }

    /** The first open step of a case whose work is done at this page: {@code TREATMENT:EPILEPSY}. */
    Optional<PlanStepId> openAt(CaseId caseId, String page) {
        return Columns.each(em.createNativeQuery("""
                select ps.id from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
                 where ps.status = 'OPEN' and p.status = 'ACTIVE' and p.case_id = ?1 and ?2 = any(string_to_array(s.opens, ','))
                 order by ps.due_at, ps.id limit 1""").setParameter(1, caseId.value()).setParameter(2, page)
                .getResultList(), row -> new PlanStepId(row.uuid())).stream().findFirst();
    }

    /** One step, open or not, and where it belongs; refuses {@code unknown}. */
    StepPlace place(PlanStepId id, Overdue overdue) {
        return Columns
                .each(judged(next(PLACE) + " where ps.id = ?1", overdue).setParameter(1, id.value()).getResultList(),
                        row -> new StepPlace(nextStep(row), new PatientId(row.uuid()), row.uuid(), row.uuid(),
                                row.one(StepStatus.class), row.count(), UsedDraws.parse(row.list()), moves(row.text())))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static String next(String more) {
        return NEXT.formatted(ORIGIN, OVERDUE, more);
    }

    private Query judged(String sql, Overdue overdue) {
        return em.createNativeQuery(sql).setParameter(2, Timestamp.from(overdue.emergency()))
                .setParameter(3, Timestamp.from(overdue.other()));
    }

    /** The worklist by due time; {@code after} is {@code <instant> <step id>} of the last row seen, or null. */
    List<DueStep> due(DueFilter filter, String after, Overdue overdue, int size) {
        String[] from = after == null || after.isBlank() ? new String[] {Instant.EPOCH.toString(), NOBODY.toString()}
                : after.split("_", 2);
        return Columns.each(judged(DUE, overdue).setParameter(1, String.join(",", filter.roles()))
                .setParameter(4, filter.overdue()).setParameter(5, moment(from[0]))
                .setParameter(6, Ids.parse(from.length > 1 ? from[1] : "")).setParameter(7, size).getResultList(),
                PlanQueries::dueStep);
    }

    /** Open steps of these roles that are due before {@code end}. */
    long waiting(Set<String> roles, Instant end) {
        return ((Number) em.createNativeQuery("""
                select count(*) from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
                 where ps.status = 'OPEN' and p.status = 'ACTIVE' and ps.due_at < cast(?1 as timestamptz)
                   and s.role = any(string_to_array(?2, ','))""").setParameter(1, Timestamp.from(end))
                .setParameter(2, String.join(",", roles)).getSingleResult()).longValue();
    }

    private static Timestamp moment(String text) {
        try {
            return Timestamp.from(Instant.parse(text));
        } catch (DateTimeParseException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    /** What the other steps of a plan recorded, the newest of each measure, by its code. */
    Map<String, Measured> recorded(PlanId plan, PlanStepId without) {
        return Columns
                .each(em.createNativeQuery(
                        """
                select distinct on (m.code) m.code, m.amount, m.unit, m.choice
                  from plan_measure m join plan_step ps on ps.id = m.plan_step_id
                 where ps.plan_id = ?1 and ps.id <> ?2 and m.text_value is null order by m.code, ps.completed_at desc""")
                        .setParameter(1, plan.value()).setParameter(2, without.value()).getResultList(),
                        PlanQueries::recorded)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Measured> recorded(Columns row) {
        String code = row.text();
        BigDecimal amount = row.decimal();
        String unit = row.text();
        return Map.entry(code,
                amount == null ? Measured.code(row.text()) : new Measured.Amount(new Quantity(amount, unit)));
    }

    /** For how many days what is measured or answered counts; none: for good. */
    Map<ValueWindow.Key, Optional<Integer>> windows() {
        return Columns.each(em.createNativeQuery("select kind, code, days from value_window").getResultList(),
                row -> Map.entry(new ValueWindow.Key(row.one(ValueWindow.Kind.class), row.text()),
                        Optional.ofNullable(row.countOrNull())))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The cursor after this row. */
    static String cursor(DueStep row) {
        return row.dueAt() + "_" + row.id();
    }

    private static NextStep nextStep(Columns row) {
        return new NextStep(new PlanStepId(row.uuid()), new PlanId(row.uuid()), row.uuid(), row.text(), row.text(),
                row.text(),
                row.text(), row.text(), row.text(), row.text(), row.text(), row.instant(), row.instant(), row.text(),
                row.yes(),
                row.text(), row.text(), row.text(), row.one(Evidence.class), row.text(), row.yes(), row.yes());
    }

    private static List<StepSheet.Move> moves(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new StepSheet.Move(at(one, "from"), at(one, "to"), one.getString("why"), at(one, "at"),
                            one.getString("by")))
                    .toList();
        }
    }

    private static Instant at(JsonObject one, String key) {
        return OffsetDateTime.parse(one.getString(key)).toInstant();
    }

    private static DueStep dueStep(Columns row) {
        return new DueStep(new PlanStepId(row.uuid()), row.uuid(), row.text(), row.uuid(), row.text(), row.date(),
                row.text(),
                row.text(), row.text(), row.text(), row.yes(), row.instant(), row.yes(), row.text());
    }
}
