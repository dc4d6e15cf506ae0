package org.sleepclinic.chart;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Overdue;

/** What stands around a case's story: its head, its plans, what waits, what the patient takes. */
@Dependent
class ChartQueries {
    /** Whoever comes back within this time is still on the same visit. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    /**
     * Remembers that the reader has come to the case and tells when they came before; who came a moment ago is still on the
     * same visit. What is read is the mark as it stood.
     */
    private static final String MARKED = """
            with marked as (
                insert into case_visit_mark (user_id, case_id, at)
                select cast(?2 as uuid), k.id, cast(?4 as timestamptz) from clinic_case k where k.id = ?1
                on conflict (user_id, case_id) do update set before_at = case_visit_mark.at, at = excluded.at
                 where case_visit_mark.at < cast(?3 as timestamptz))
            """;
    private static final String HEAD = """
            select c.id, c.number, c.patient_id, c.status, c.urgency, c.complaint, c.origin, c.referrer, c.opened_at,
                   u.display_name, c.version,
                   case when m.at < cast(?3 as timestamptz) then m.at else m.before_at end as seen_at, c.close_reason,
                   (select string_agg(s.condition, ',' order by s.raised_at) from suspicion s
                     where s.case_id = c.id and s.status <> 'DISMISSED') as suspicions,
                   (select string_agg(i.label || ' (' || d.code || coalesce(', ' || lower(left(z.label, 1)) || substr(z.label, 2), '') || ')', '; ' order by d.recorded_at) from diagnosis d
                      join icd_code i on i.code = d.code
                      left join seizure_type z on z.system = d.seizure_system and z.main_class = d.seizure_class
                           and z.code = d.seizure_type
                     where d.case_id = c.id and d.current and d.certainty <> 'REFUTED') as diagnoses,
                   exists (select 1 from clinical_order o where o.case_id = c.id and (o.request_status = 'DRAFT'
                        or o.request_status = 'SIGNED' and o.fulfilment_status not in ('COMPLETED', 'NOT_DONE'))) as tests,
                   exists (select 1 from result_report r where r.case_id = c.id and r.status = 'FINAL') as resulted,
                   exists (select 1 from case_note n where n.case_id = c.id and n.kind = 'REASSURANCE'
                        and n.status = 'SIGNED') as reassured
              from clinic_case c left join clinic_user u on u.id = c.responsible_id
              left join case_visit_mark m on m.case_id = c.id and m.user_id = ?2
             where c.id = ?1
            """;

    /** Alerts first, the gravest before the oldest; then results, then orders. */
    private static final String AWAITED = """
            select w.kind, w.page, w.subject, w.text, w.level, w.since from (
                select 'ALERT' as kind, case when a.source = 'RESULT' then 'RESULT' else 'ALERT' end as page,
                       case when a.source = 'RESULT' then a.subject_id else a.id end as subject, a.headline as text,
                       a.level, a.raised_at as since
                  from alert a where a.case_id = ?1 and a.acknowledged_at is null
                union all
                select 'RESULT', 'RESULT', r.id, null, null, r.entered_at from result_report r
                 where r.case_id = ?1 and r.status = 'FINAL' and r.reviewed_at is null
                   and not exists (select 1 from alert a where a.subject_id = r.id and a.acknowledged_at is null)
                union all
                select 'ORDER', 'ORDER', o.id, null, null, o.placed_at from clinical_order o
                 where o.case_id = ?1 and o.request_status = 'DRAFT') w
             order by array_position(array['ALERT', 'RESULT', 'ORDER'], w.kind),
                      array_position(array['EMERGENCY', 'SAME_DAY', 'URGENT'], w.level), w.since
            """;

    /**
     * Open steps first by due date, then what was done, newest first; "because" is what happened meanwhile, or how
     * the step before it ended. Then what an
     * open step of an active plan may lead to and nothing has opened yet: a step the plan has gone past comes no more.
     */
    private static final String PLAN = """
            select l.id, l.protocol, l.code, l.title, l.action, l.role, l.status, l.due_at, l.completed_at, l.outcome,
                   l.because, l.evidence, l.source, l.approved_by, l.emergency, l.overdue from (
            select ps.id, pr.name || ' v' || v.version as protocol, s.code, s.title, s.action, s.role, ps.status, ps.due_at,
                   ps.completed_at, coalesce(oc.label, ps.reason) as outcome,
                   coalesce(ps.opened_because, dr.says, before.label, s.entry_text) as because, s.evidence, s.source, v.approved_by, s.emergency,
                   ps.status = 'OPEN' and ps.due_at < case when s.emergency then cast(?2 as timestamptz)
                                                           else cast(?3 as timestamptz) end as overdue,
                   false as later, s.position
              from plan p join protocol_version v on v.id = p.version_id join protocol pr on pr.code = v.protocol_code
              join plan_step ps on ps.plan_id = p.id join protocol_step s on s.id = ps.step_id
              left join step_outcome oc on oc.step_id = s.id and oc.code = ps.outcome_code
              left join plan_step prior on prior.id = ps.activated_by_step
              left join step_outcome before on before.step_id = prior.step_id and before.code = prior.outcome_code
              left join decision_row dr on dr.id = prior.decision_row_id
             where p.case_id = ?1 and p.status <> 'STOPPED' and ps.status <> 'CANCELLED'
            union all
            select null, pr.name || ' v' || v.version, s.code, s.title, s.action, s.role, 'LATER', null, null, s.due_text,
                   s.entry_text, s.evidence, s.source, v.approved_by, s.emergency, false, true, s.position
              from plan p join protocol_version v on v.id = p.version_id join protocol pr on pr.code = v.protocol_code
              join protocol_step s on s.version_id = p.version_id
             where p.case_id = ?1 and p.status = 'ACTIVE' and s.entry_kind = 'AFTER' and not s.emergency
               and not exists (select 1 from plan_step ps where ps.plan_id = p.id and ps.step_id = s.id)
               and exists (select 1 from plan_step ps join step_outcome o on o.step_id = ps.step_id
                            where ps.plan_id = p.id and ps.status = 'OPEN' and s.code = any(o.next_steps))) l
             order by l.later, case when l.later then l.position end, l.completed_at is not null,
                      case when l.completed_at is null then not l.emergency end,
                      case when l.completed_at is null then l.due_at end, l.completed_at desc, l.code
            """;

    /** A day stands for its noon in UTC. A medicine is begun, taken still, or both; "none known" is neither begun nor named. */
    private static final String TREATED = """
            select t.at, t.kind, t.what, t.detail, t.since, t.none, t.taken, t.treatment, t.next_on, t.watch_on from (
                select (f.since + interval '12 hours') at time zone 'UTC' as at, 'MEDICINE' as kind, f.label as what, f.detail,
                       f.since, f.state = 'NONE_KNOWN' as none, f.ended_on is null or f.ended_on >= cast(?2 as date) as taken,
                       m.id as treatment, m.next_on, m.watch_on
                  from clinic_case c join safety_fact f on f.patient_id = c.patient_id
                  left join treatment m on m.medicine_id = f.id
                 where c.id = ?1 and f.kind = 'MEDICINE' and f.voided_at is null
                union all
                select d.given_at, 'DOSE', d.drug, null, null, false, false, null, null, null from plan_dose d
                  join plan_step ps on ps.id = d.plan_step_id join plan p on p.id = ps.plan_id where p.case_id = ?1
                   and not exists (select 1 from plan_dose_void v where v.dose_id = d.id)
                union all
                select ps.completed_at, 'REGIMEN', m.label || ': ' || (o.option ->> 'label'), null, null, false,
                       p.status <> 'STOPPED' and not exists (select 1 from safety_fact f where f.patient_id = p.patient_id
                           and f.kind = 'MEDICINE' and f.state = 'PRESENT' and f.voided_at is null and f.recorded_at >= ps.completed_at), null, null, null
                  from plan_measure pm join plan_step ps on ps.id = pm.plan_step_id join plan p on p.id = ps.plan_id
                  join step_measure m on m.step_id = ps.step_id and m.code = pm.code
                  join lateral jsonb_array_elements(m.options) as o(option) on o.option ->> 'code' = pm.choice
                 where p.case_id = ?1 and pm.code = 'REGIMEN'
                union all
                select p.started_at, 'PLAN', pr.name, null, null, false, false, null, null, null
                  from plan p join protocol pr on pr.code = p.protocol_code where p.case_id = ?1) t
             order by t.at, t.what
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Optional<CaseHead> head(UUID caseId, UUID reader, Instant now) {
        return heads(em.createNativeQuery(HEAD), caseId, reader, now);
    }

    /** The same, and remembers that the reader has come to the case. */
    Optional<CaseHead> headMarked(UUID caseId, UUID reader, Instant now) {
        return heads(em.createNativeQuery(MARKED + HEAD).setParameter(4, now.toString()), caseId, reader, now);
    }

    private static Optional<CaseHead> heads(Query query, UUID caseId, UUID reader, Instant now) {
        return Columns.each(query.setParameter(1, caseId).setParameter(2, reader)
                .setParameter(3, now.minus(VISIT).toString()).getResultList(), ChartQueries::head).stream().findFirst();
    }

    private static CaseHead head(Columns row) {
        return new CaseHead(row.uuid(), row.number(), row.uuid(), row.text(), row.text(), row.text(), row.text(),
                row.text(), row.instant(), row.text(), row.count(), row.instant(), row.text(), row.list(), row.text(),
                row.yes(), row.yes(), row.yes());
    }

    List<CaseChart.Awaited> awaited(UUID caseId) {
        return Columns.each(em.createNativeQuery(AWAITED).setParameter(1, caseId).getResultList(),
                row -> new CaseChart.Awaited(row.text(), row.text(), row.uuid(), row.text(), row.text(),
                        row.instant()));
    }

    List<PlanLine> plan(UUID caseId, Overdue overdue) {
        return Columns.each(em.createNativeQuery(PLAN).setParameter(1, caseId)
                .setParameter(2, Timestamp.from(overdue.emergency())).setParameter(3, Timestamp.from(overdue.other()))
                .getResultList(), ChartQueries::planLine);
    }

    private static PlanLine planLine(Columns row) {
        return new PlanLine(row.uuid(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                row.instant(), row.instant(), row.text(), row.text(), row.one(Evidence.class), row.text(), row.text(),
                row.yes(), row.yes());
    }

    /** What the patient takes and what was begun or given. */
    Treated treated(UUID caseId, LocalDate today) {
        return new Treated(Columns.each(em.createNativeQuery(TREATED).setParameter(1, caseId)
                .setParameter(2, today.toString()).getResultList(),
                row -> new Treated.Line(new CaseChart.Given(row.instant(), row.text(), row.text()), row.text(),
                        row.date(), row.yes(), row.yes(), row.uuid(), row.date(), row.date())));
    }
}
