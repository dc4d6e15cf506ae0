package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/** Reads what an entry form needs to know beforehand. */
@Dependent
class SheetQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** An order as somebody who fulfils it sees it. {@code report}: its report that counts, or null. */
    record Ordered(Subject subject, UUID id, long number, UUID caseId, String category, boolean signed,
            List<String> tests,
            UUID report) {
    }

    Optional<Ordered> ordered(OrderId order) {
        return first("""
                select p.id, p.birth_date, p.sex, o.id as order_id, o.number, o.case_id, o.category, o.request_status,
                       (select string_agg(i.test_code, ',' order by i.position) from order_item i where i.order_id = o.id),
                       (select r.id from result_report r where r.order_id = o.id and r.status in ('PRELIMINARY', 'FINAL'))
                from clinical_order o join patient p on p.id = o.patient_id where o.id = ?1""", order.value())
                .map(row -> new Ordered(subject(row), (UUID) row[3], ((Number) row[4]).longValue(), (UUID) row[5],
                        (String) row[6], "SIGNED".equals(row[7]), Arrays.asList(String.valueOf(row[8]).split(",")),
                        (UUID) row[9]));
    }

    Optional<Subject> subject(PatientId patient) {
        return first("select id, birth_date, sex from patient where id = ?1", patient.value())
                .map(SheetQueries::subject);
    }

    /** Albumins of the patient's other draws since {@code from}. */
    List<OtherAlbumin> albumins(PatientId patient, Instant from, Instant to) {
        return rows("""
                select v.raw_amount, v.raw_unit, r.taken_at from result_value v join result_report r on r.id = v.report_id
                where v.patient_id = ?1 and v.analyte_code = 'ALBUMIN' and r.status in ('PRELIMINARY', 'FINAL')
                  and r.taken_at between cast(?2 as timestamptz) and cast(?3 as timestamptz)""",
                patient.value(), from.toString(), to.toString())
                .map(row -> new OtherAlbumin(new Quantity((BigDecimal) row[0], (String) row[1]),
                        ((Timestamp) row[2]).toInstant()))
                .toList();
    }

    /** Why calcium may not be adjusted, as clinicians last confirmed it in the patient's cases. */
    Set<CorrectionBar> bars(PatientId patient) {
        Set<CorrectionBar> bars = EnumSet.noneOf(CorrectionBar.class);
        rows("""
                select distinct on (code) code, present from case_finding
                where patient_id = ?1 and voided_at is null and code = any(string_to_array(?2, ','))
                order by code, confirmed_at desc""", patient.value(),
                Codes.join(EnumSet.allOf(CorrectionBar.class)).replace(' ', ','))
                .filter(row -> (Boolean) row[1]).forEach(row -> bars.add(CorrectionBar.valueOf((String) row[0])));
        return bars;
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
