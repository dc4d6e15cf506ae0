package org.sleepclinic.chart;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;

/** The case's head and its trends. */
@Dependent
class ChartQueries {
    private static final String HEAD = """
            select c.id, c.number, c.patient_id, c.status, c.urgency, c.complaint, c.origin, c.referrer, c.opened_at,
                   u.display_name, c.version, m.at as seen_at, c.close_reason,
                   (select string_agg(s.condition, ',' order by s.raised_at) from suspicion s
                     where s.case_id = c.id and s.status <> 'DISMISSED') as suspicions,
                   (select string_agg(i.label || ' (' || d.code || ')', '; ' order by d.recorded_at) from diagnosis d
                      join icd_code i on i.code = d.code
                     where d.case_id = c.id and d.current and d.certainty <> 'REFUTED') as diagnoses
              from clinic_case c left join clinic_user u on u.id = c.responsible_id
              left join case_visit_mark m on m.case_id = c.id and m.user_id = ?2
             where c.id = ?1
            """;

    /** Every analyte of the patient since a moment, oldest point first; one statement for all. */
    private static final String TRENDS = """
            select v.analyte_code, a.name, v.canonical_unit, r.taken_at, round(v.canonical_amount, a.decimals),
                   case when v.range_unit = v.canonical_unit then v.range_low end,
                   case when v.range_unit = v.canonical_unit then v.range_high end, v.flag, r.id
              from result_value v join result_report r on r.id = v.report_id join analyte a on a.code = v.analyte_code
             where v.patient_id = ?1 and r.status in ('PRELIMINARY', 'FINAL') and r.taken_at >= cast(?2 as timestamptz)
             order by a.position, v.analyte_code, r.taken_at
            """;

    /** Open steps first by due date, then what was done; "because" is how the step before it ended. */
    private static final String PLAN = """
            select ps.id, pr.name || ' v' || v.version, s.code, s.title, s.action, s.role, ps.status, ps.due_at, ps.completed_at,
                   coalesce(oc.label, ps.reason), coalesce(dr.says, before.label, s.entry_text), s.evidence, s.source,
                   v.approved_by, s.emergency
              from plan p join protocol_version v on v.id = p.version_id join protocol pr on pr.code = v.protocol_code
              join plan_step ps on ps.plan_id = p.id join protocol_step s on s.id = ps.step_id
              left join step_outcome oc on oc.step_id = s.id and oc.code = ps.outcome_code
              left join plan_step prior on prior.id = ps.activated_by_step
              left join step_outcome before on before.step_id = prior.step_id and before.code = prior.outcome_code
              left join decision_row dr on dr.id = prior.decision_row_id
             where p.case_id = ?1 and p.status <> 'STOPPED' and ps.status <> 'CANCELLED'
             order by ps.completed_at is not null, case when ps.completed_at is null then ps.due_at end, ps.completed_at desc, s.code
            """;

    private static final String MEDICINES = """
            select f.state = 'NONE_KNOWN', f.label, f.detail, f.since from safety_fact f
             where f.patient_id = ?1 and f.kind = 'MEDICINE' and f.voided_at is null
               and (f.ended_on is null or f.ended_on >= cast(?2 as date))
             order by f.label
            """;

    private static final String MARK = """
            insert into case_visit_mark (user_id, case_id, at) values (?1, ?2, cast(?3 as timestamptz))
            on conflict (user_id, case_id) do update set at = excluded.at
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<CaseHead> head(UUID caseId, UUID reader) {
        List<Object[]> rows =
                em.createNativeQuery(HEAD).setParameter(1, caseId).setParameter(2, reader).getResultList();
        return rows.stream().findFirst().map(ChartQueries::head);
    }

    private static CaseHead head(Object[] row) {
        return new CaseHead((UUID) row[0], ((Number) row[1]).longValue(), (UUID) row[2], (String) row[3],
                (String) row[4],
                (String) row[5], (String) row[6], (String) row[7], moment(row[8]), (String) row[9],
                ((Number) row[10]).intValue(),
                moment(row[11]), (String) row[12], split((String) row[13]), (String) row[14]);
    }

    private static Instant moment(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static List<String> split(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    @SuppressWarnings("unchecked")
    List<Trend> trends(UUID patient, Instant since) {
        List<Object[]> rows =
                em.createNativeQuery(TRENDS).setParameter(1, patient).setParameter(2, since.toString()).getResultList();
        Map<String, Trend> trends = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Trend.Point point =
                    new Trend.Point(moment(row[3]), (BigDecimal) row[4], (BigDecimal) row[5], (BigDecimal) row[6],
                            (String) row[7], (UUID) row[8]);
            trends.merge((String) row[0], new Trend((String) row[0], (String) row[1], (String) row[2], List.of(point)),
                    (had, more) -> had.with(more.points()));
        }
        return List.copyOf(trends.values());
    }

    @SuppressWarnings("unchecked")
    List<PlanLine> plan(UUID caseId) {
        List<Object[]> rows = em.createNativeQuery(PLAN).setParameter(1, caseId).getResultList();
        return rows.stream().map(row -> new PlanLine((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (String) row[6], moment(row[7]), moment(row[8]), (String) row[9],
                (String) row[10], Evidence.valueOf((String) row[11]), (String) row[12], (String) row[13],
                (Boolean) row[14])).toList();
    }

    /** Empty when nobody has recorded anything about medicines. */
    @SuppressWarnings("unchecked")
    List<Medicine> medicines(UUID patient, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(MEDICINES).setParameter(1, patient).setParameter(2, today.toString())
                .getResultList();
        return rows.stream().map(row -> new Medicine((Boolean) row[0], (String) row[1], (String) row[2],
                row[3] == null ? null : ((Date) row[3]).toLocalDate())).toList();
    }

    /** Remembers that the reader has now seen the case. */
    void mark(UUID reader, UUID caseId, Instant at) {
        em.createNativeQuery(MARK).setParameter(1, reader).setParameter(2, caseId).setParameter(3, at.toString())
                .executeUpdate();
    }
}
