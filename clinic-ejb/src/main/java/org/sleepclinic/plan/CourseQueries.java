package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.kernel.WrittenNumber;
import org.sleepclinic.plan.PlanView.Later;
import org.sleepclinic.plan.PlanView.Overridden;
import org.sleepclinic.plan.PlanView.Passed;
import org.sleepclinic.protocol.CalciumInfusionRate;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition;

/** Reads whole plans as a patient went through them: two statements for a case, however many plans and steps. */
@Dependent
class CourseQueries {
    private static final String PLANS = """
            select p.id, p.case_id, v.id as version_id, p.protocol_code, pr.name, v.version,
                   exists (select 1 from protocol_version n where n.protocol_code = p.protocol_code and n.version > v.version
                            and n.effective_from <= cast(?2 as timestamptz)) as newer,
                   p.status, p.origin_kind, %s as origin, p.started_at, sb.display_name as starter, p.ended_at,
                   eb.display_name as ender, p.end_reason, v.evidence, v.source, v.approved_on is not null as approved
              from plan p join protocol_version v on v.id = p.version_id join protocol pr on pr.code = p.protocol_code
              join clinic_user sb on sb.id = p.started_by left join clinic_user eb on eb.id = p.ended_by
             where p.case_id = ?1 order by p.status, p.started_at desc""".formatted(PlanQueries.ORIGIN);
    private static final String STEPS = """
            select ps.plan_id, ps.id, s.code, s.title, ps.status, s.emergency, s.role_text, ps.activated_at, ps.due_at,
                   ps.original_due_at, ps.opened_because, ps.postpone_reason, o.label, ps.chosen_by, r.says, ps.reason, ps.completed_at,
                   u.display_name,
                   (select jsonb_agg(jsonb_build_object('label', m.label, 'unit', pm.unit,
                           'amount', case when coalesce(m.round_to, d.decimals) is null then trim_scale(round(pm.amount, 4))
                                          when m.round_to is null then round(pm.amount, d.decimals)
                                          else round(pm.amount, least(m.round_to, greatest(coalesce(d.decimals, m.round_to),
                                                  scale(trim_scale(pm.amount))))) end,
                           'said', coalesce(case pm.choice when 'YES' then 'yes' when 'NO' then 'no'
                                    else (select coalesce(max(o ->> 'label'), pm.choice)
                                            from jsonb_array_elements(m.options) o where o ->> 'code' = pm.choice) end,
                                    pm.text_value)) order by m.position)
                      from plan_measure pm join step_measure m on m.step_id = ps.step_id and m.code = pm.code
                      left join lateral (select case pm.unit when a.canonical_unit then a.decimals
                                                     when a.alternate_unit then a.alternate_decimals end as decimals
                                           from analyte a where a.code = m.analyte_code) d on true
                     where pm.plan_step_id = ps.id) as measured,
                   (select string_agg(k.remark || ' (' || ku.display_name || ')', ' · ' order by k.remarked_at)
                      from plan_step_remark k join clinic_user ku on ku.id = k.remarked_by where k.plan_step_id = ps.id) as corrected,
                   (select jsonb_agg(jsonb_build_object('says', sc.says, 'reason', k.reason, 'second', ku.display_name,
                           'at', to_char(k.second_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by k.check_code)
                      from plan_check k join safety_check sc on sc.code = k.check_code join clinic_user ku on ku.id = k.second_id
                     where k.plan_step_id = ps.id) as overridden,
                   ps.status = 'OPEN' and %s as overdue
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
              left join step_outcome o on o.step_id = ps.step_id and o.code = ps.outcome_code
              left join decision_row r on r.id = ps.decision_row_id left join clinic_user u on u.id = ps.completed_by
             where p.case_id = ?1 order by ps.activated_at, s.position""".formatted(PlanQueries.OVERDUE);
    private static final String DOSES = """
            select d.drug, d.amount, d.rate_ml_h, d.given_at, d.unit, pu.display_name as prescriber, cu.display_name as checker,
                   ru.display_name as recorder,
                   exists (select 1 from plan_step ps join step_measure m on m.step_id = ps.step_id
                            join step_gives g on g.step_id = ps.step_id and g.substance = 'IV_CALCIUM'
                            where ps.id = d.plan_step_id and m.code = 'INFUSION_RATE') as calcium_infusion,
                   v.reason || ' (' || vu.display_name || ')' as struck
              from plan_dose d join clinic_user pu on pu.id = d.prescriber_id join clinic_user cu on cu.id = d.checker_id
              join clinic_user ru on ru.id = d.recorded_by
              left join plan_dose_void v on v.dose_id = d.id left join clinic_user vu on vu.id = v.voided_by
             where d.plan_step_id = ?1 order by d.given_at""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Protocols protocols;

    /** Every plan of a case, active ones first. */
    List<PlanView> ofCase(CaseId caseId, Instant now, Overdue overdue) {
        Map<UUID, List<Passed>> steps = passedOf(caseId, overdue).stream().collect(grouped());
        return Columns
                .each(em.createNativeQuery(PLANS).setParameter(1, caseId.value()).setParameter(2, Timestamp.from(now))
                        .getResultList(), row -> view(row, steps));
    }

    List<StepSheet.DoseView> doses(PlanStepId step) {
        return Columns.each(em.createNativeQuery(DOSES).setParameter(1, step.value()).getResultList(),
                row -> dose(row.text(), row.decimal(), row.decimal(), row.instant(), row));
    }

    private static StepSheet.DoseView dose(String drug, BigDecimal amount, BigDecimal rate, Instant givenAt,
            Columns rest) {
        String unit = rest.text();
        String prescriber = rest.text();
        String checker = rest.text();
        String recordedBy = rest.text();
        Quantity calcium = rest.yes() && rate != null ? calcium(rate) : null;
        return new StepSheet.DoseView(drug, amount, unit, rate, givenAt, prescriber, checker, recordedBy, calcium,
                rest.text());
    }

    private static Quantity calcium(BigDecimal rate) {
        Quantity exact = CalciumInfusionRate.ofStandardMixture(new Quantity(rate, "mL/h"));
        return new Quantity(exact.amount().setScale(2, RoundingMode.HALF_UP), exact.unit());
    }

    private record Owned<T>(UUID plan, T part) {
    }

    private static <T> Collector<Owned<T>, ?, Map<UUID, List<T>>> grouped() {
        return Collectors.groupingBy(Owned::plan, Collectors.mapping(Owned::part, Collectors.toList()));
    }

    private List<Owned<Passed>> passedOf(CaseId caseId, Overdue overdue) {
        return Columns.each(em.createNativeQuery(STEPS).setParameter(1, caseId.value())
                .setParameter(2, Timestamp.from(overdue.emergency())).setParameter(3, Timestamp.from(overdue.other()))
                .getResultList(), row -> new Owned<>(row.uuid(), passed(row)));
    }

    private PlanView view(Columns row, Map<UUID, List<Passed>> steps) {
        UUID id = row.uuid();
        List<Passed> passed = steps.getOrDefault(id, List.of());
        UUID caseId = row.uuid();
        UUID version = row.uuid();
        return new PlanView(new PlanId(id), caseId, version, row.text(), row.text(), row.count(), row.yes(),
                row.one(PlanStatus.class), row.one(Origin.Kind.class), row.text(), row.instant(), row.text(),
                row.instant(),
                row.text(), row.text(), row.one(Evidence.class), row.text(), row.yes(), passed,
                later(protocols.version(version), passed));
    }

    /** Steps of the protocol that only an outcome opens and none has opened yet. */
    private static List<Later> later(ProtocolDefinition protocol, List<Passed> passed) {
        Set<String> seen = passed.stream().map(Passed::code).collect(Collectors.toSet());
        return protocol.steps().stream()
                .filter(step -> step.entry() == StepDefinition.EntryKind.AFTER && !seen.contains(step.code()))
                .map(step -> new Later(step.code(), step.title(), step.text().entry(), step.text().due())).toList();
    }

    private static Passed passed(Columns row) {
        return new Passed(new PlanStepId(row.uuid()), row.text(), row.text(), row.one(StepStatus.class), row.yes(),
                row.text(),
                row.instant(), row.instant(), row.instant(), row.text(), row.text(), row.text(), row.text(), row.text(),
                row.text(),
                row.instant(), row.text(), measured(row.text()), row.text(), overridden(row.text()),
                row.yes());
    }

    private static List<Overridden> overridden(String json) {
        return each(json)
                .map(one -> new Overridden(one.getString("says"), one.getString("reason"), one.getString("second"),
                        one.isNull("at") ? null : Instant.parse(one.getString("at"))))
                .toList();
    }

    /** Symptoms of low calcium now no · Adjusted calcium 2.10 mmol/L: rounded as the step decides, else as its analyte is shown. */
    private static String measured(String json) {
        return each(json).map(one -> (one.getString("label") + " " + said(one) + " "
                + Ucum.shown(one.getString("unit", null))).strip()).collect(Collectors.joining(" · "));
    }

    private static String said(JsonObject one) {
        return one.isNull("amount") ? one.getString("said", "")
                : WrittenNumber.measured(one.getJsonNumber("amount").bigDecimalValue());
    }

    private static Stream<JsonObject> each(String json) {
        if (json == null) {
            return Stream.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream();
        }
    }
}
