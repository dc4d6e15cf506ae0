package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;

/** Reads what an entry form needs to know beforehand. */
@Dependent
class SheetQueries {
    /** The newest answer to a question counts, over all cases; the day the child is due tells the weeks. */
    private static final String KNOWN = """
            with told as (
                select distinct on (a.item_code) a.item_code, a.intake_id, a.codes, a.answered_at
                  from intake_answer a join intake i on i.id = a.intake_id
                 where i.patient_id = ?1 and i.status <> 'VOIDED' and a.state = 'ANSWERED'
                   and a.item_code in ('INT.19', 'INT.21')
                 order by a.item_code, a.answered_at desc)
            select 'DIALYSIS', 'INTAKE', answered_at, cast(null as integer) from told
             where item_code = 'INT.19' and 'DIALYSIS' = any(codes)
            union all
            select 'PREGNANCY', 'INTAKE', told.answered_at, cast(w.number_value as integer)
              from told left join intake_answer w on w.intake_id = told.intake_id and w.item_code = 'INT.21.1'
             where told.item_code = 'INT.21' and 'PREGNANT' = any(told.codes)
            union all
            select 'DIALYSIS', 'DIAGNOSIS', recorded_at, null from diagnosis
             where patient_id = ?1 and current and code = 'N18.6' and certainty in ('PROVISIONAL', 'CONFIRMED')
            union all
            select 'PREGNANCY', 'SAFETY_LIST', recorded_at, case when due_on is not null
                   then greatest(40 - (due_on - cast(recorded_at as date)) / 7, 0) end
              from safety_fact f where patient_id = ?1 and %s and %s = 'PREGNANT'""".formatted(
            StandingFacts.ofPregnancy("f", "cast(?2 as date)"), StandingFacts.pregnancy("f"));

    /** A parameter of a statement that asks for nothing here. */
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * An order as somebody who fulfils it sees it.
     *
     * @param report its report that counts, or null
     * @param begun  when the patient was there for it: the time booked; of a study also when the patient came early or it was
     *               begun without a time. Null while not: of blood and an ECG whoever takes them knows better than a click
     */
    record Ordered(Subject subject, UUID id, long number, UUID caseId, String category, boolean signed,
            List<String> tests, UUID report, Instant begun) {
    }

    Optional<Ordered> ordered(OrderId order, Instant now) {
        return first("""
                select p.id, p.birth_date, p.sex, o.id as order_id, o.number, o.case_id, o.category, o.request_status,
                       (select string_agg(i.test_code, ',' order by i.position) from order_item i where i.order_id = o.id),
                       (select r.id from result_report r where r.order_id = o.id and r.status in ('PRELIMINARY', 'FINAL')),
                       coalesce((select case when a.starts_at <= cast(?2 as timestamptz) then a.starts_at
                                            when o.category not in ('LAB', 'ECG') then a.arrived_at end
                                   from appointment a where a.order_id = o.id and (a.status in ('ARRIVED', 'IN_ROOM')
                                     or a.status = 'LEFT' and o.fulfilment_status = 'IN_PROGRESS')
                                  order by a.starts_at desc limit 1),
                                (select max(m.at) from order_move m where m.order_id = o.id and m.to_status = 'IN_PROGRESS'
                                     and o.fulfilment_status = 'IN_PROGRESS' and o.category not in ('LAB', 'ECG')))
                from clinical_order o join patient p on p.id = o.patient_id where o.id = ?1""", order.value(),
                now.toString())
                .map(row -> new Ordered(subject(row), (UUID) row[3], ((Number) row[4]).longValue(), (UUID) row[5],
                        (String) row[6], "SIGNED".equals(row[7]), Arrays.asList(String.valueOf(row[8]).split(",")),
                        (UUID) row[9], row[10] == null ? null : ((Timestamp) row[10]).toInstant()));
    }

    Optional<Subject> subject(PatientId patient) {
        return subject(patient, null);
    }

    /** The patient, when the case is theirs; {@code caseId} may be null. */
    Optional<Subject> subject(PatientId patient, UUID caseId) {
        return first("""
                select id, birth_date, sex from patient p where id = ?1
                   and (?2 = ?3 or exists (select 1 from clinic_case c where c.id = ?2 and c.patient_id = p.id))""",
                patient.value(), caseId == null ? NONE : caseId, NONE).map(SheetQueries::subject);
    }

    /** Albumins of the patient's draws in that time, but for the report {@code own}, which may be null. */
    List<OtherAlbumin> albumins(PatientId patient, Instant from, Instant to, ReportId own) {
        return rows("""
                select v.raw_amount, v.raw_unit, r.taken_at, v.bound is null from result_value v join result_report r on r.id = v.report_id
                where v.patient_id = ?1 and v.analyte_code in ('ALBUMIN', 'ALBUMIN_BCG', 'ALBUMIN_BCP') and r.status in ('PRELIMINARY', 'FINAL')
                  and r.taken_at between cast(?2 as timestamptz) and cast(?3 as timestamptz)
                  and r.id <> ?4""", patient.value(), from.toString(), to.toString(), own == null ? NONE : own.value())
                .map(row -> new OtherAlbumin(new Quantity((BigDecimal) row[0], (String) row[1]),
                        ((Timestamp) row[2]).toInstant(), (Boolean) row[3]))
                .toList();
    }

    /** Dialysis and pregnancy as the newest intake, the standing diagnoses and the safety list tell them. */
    List<RecordedState> known(PatientId patient, LocalDate today, ZoneId zone) {
        return rows(KNOWN, patient.value(), today.toString()).map(row -> new RecordedState(
                RecordedState.State.valueOf((String) row[0]), RecordedState.Source.valueOf((String) row[1]),
                LocalDate.ofInstant(((Timestamp) row[2]).toInstant(), zone),
                row[3] == null ? null : Integer.valueOf(((Number) row[3]).intValue()))).toList();
    }

    private Optional<Object[]> first(String sql, Object... parameters) {
        return rows(sql, parameters).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultStream();
    }

    private static Subject subject(Object[] row) {
        return new Subject(new PatientId((UUID) row[0]), ((Date) row[1]).toLocalDate(), (String) row[2]);
    }
}
