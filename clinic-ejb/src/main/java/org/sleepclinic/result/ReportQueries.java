package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/** Reads whole reports: three statements. */
@Dependent
class ReportQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Optional<ReportView> find(ReportId report) {
        List<ReportView.Version> history = history(report);
        List<Value> values = values(report);
        return rows("""
                select r.id, r.version, r.patient_id, r.case_id, r.order_id, o.number, r.category, r.status, r.taken_at,
                       r.entered_at, e.display_name as entered_by, r.finalised_at, f.display_name as finalised_by,
                       r.correction_source, r.correction_bars, r.haemolysed, r.rhythm, r.quality_notes, r.comment,
                       r.worst_flag, r.reviewed_at, w.display_name as reviewed_by, r.review_comment,
                       r.voided_at, x.display_name as voided_by, r.void_reason, p.birth_date, p.sex,
                       (select m.amount from measurement m where m.patient_id = r.patient_id and m.kind = 'WEIGHT'
                         and m.voided_at is null order by m.taken_at desc limit 1) as kilograms
                from result_report r join patient p on p.id = r.patient_id
                join clinic_user e on e.id = r.entered_by left join clinical_order o on o.id = r.order_id
                left join clinic_user f on f.id = r.finalised_by left join clinic_user w on w.id = r.reviewed_by
                left join clinic_user x on x.id = r.voided_by where r.id = ?1""", report)
                .map(row -> view(row, values, history)).findFirst();
    }

    /** As stored and as shown. */
    private record Value(Quantity stored, ValueView shown) {
    }

    private List<Value> values(ReportId report) {
        return rows("""
                select v.analyte_code, a.name, v.raw_amount, v.raw_unit, v.flag, v.range_low, v.range_high, v.range_unit,
                       v.range_evidence, v.range_source, v.derived, v.formula, a.scale, a.loinc, a.alternate_loinc,
                       a.canonical_unit, a.alternate_unit, a.factor, a.decimals, a.alternate_decimals, v.red_flag
                from result_value v join analyte a on a.code = v.analyte_code where v.report_id = ?1
                order by array_position(array['CALCIUM', 'KIDNEY', 'IRON', 'OTHER', 'ECG'], a.panel), a.position""",
                report)
                .map(ReportQueries::value).toList();
    }

    /** Every version of the same draw, oldest first. */
    private List<ReportView.Version> history(ReportId report) {
        return rows("""
                with recursive back as (
                    select id, amends_id from result_report where id = ?1
                    union select r.id, r.amends_id from result_report r join back on back.amends_id = r.id
                ), chain as (
                    select id from back where amends_id is null
                    union select r.id from result_report r join chain on r.amends_id = chain.id
                )
                select r.id, r.status, r.entered_at, u.display_name, r.amend_reason
                from chain join result_report r on r.id = chain.id join clinic_user u on u.id = r.entered_by
                order by r.entered_at, r.id""", report)
                .map(row -> new ReportView.Version(new ReportId((UUID) row[0]), ReportStatus.valueOf((String) row[1]),
                        instant(row[2]), (String) row[3], (String) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, ReportId report) {
        return em.createNativeQuery(sql).setParameter(1, report.value()).getResultStream();
    }

    private static ReportView view(Object[] row, List<Value> values, List<ReportView.Version> history) {
        Subject subject = new Subject(new PatientId((UUID) row[2]), ((java.sql.Date) row[26]).toLocalDate(),
                (String) row[27]);
        Readings read =
                new Readings(values.stream().collect(Collectors.toMap(one -> one.shown().code(), Value::stored)),
                        subject, instant(row[8]));
        Set<CorrectionBar> bars = Codes.split((String) row[14], CorrectionBar.class);
        Rhythm rhythm = row[16] == null ? null : Rhythm.valueOf((String) row[16]);
        return new ReportView(new ReportVersion(new ReportId((UUID) row[0]), (Integer) row[1]),
                subject.patient(), (UUID) row[3], (UUID) row[4], (Long) row[5], ReportCategory.valueOf((String) row[6]),
                ReportStatus.valueOf((String) row[7]), instant(row[8]), mark(row[9], row[10], null),
                mark(row[11], row[12], null), CorrectionSource.valueOf((String) row[13]),
                bars, (Boolean) row[15], rhythm,
                Codes.split((String) row[17], QualityNote.class), (String) row[18], Flag.valueOf((String) row[19]),
                mark(row[20], row[21], row[22]), mark(row[23], row[24], row[25]), read.kidney(), read.qtcDecides(),
                read.clearance((BigDecimal) row[28]).orElse(null), read.iron(bars).orElse(null),
                values.stream().map(Value::shown).toList(), history);
    }

    private static Value value(Object[] row) {
        UnitPair units = new UnitPair((String) row[15], (String) row[16], (BigDecimal) row[17]);
        Analyte analyte = new Analyte((String) row[0], (String) row[1], null, units, null, null, (Integer) row[18],
                (Integer) row[19], "QUALITATIVE".equals(row[12]), (Boolean) row[10], null, 0, null, null);
        Quantity received = new Quantity((BigDecimal) row[2], (String) row[3]);
        ReferenceRange range = row[7] == null ? null : new ReferenceRange((BigDecimal) row[5], (BigDecimal) row[6],
                (String) row[7], Evidence.valueOf((String) row[8]), (String) row[9]);
        String loinc = (String) (received.unit().equals(units.canonical()) ? row[13] : row[14]);
        return new Value(received, new ValueView(analyte.code(), analyte.name(),
                analyte.derived() ? analyte.shown(received) : received, analyte.equal(received),
                Flag.valueOf((String) row[4]), analyte.shownIn(received.unit(), range),
                analyte.shownBeside(received.unit(), range), analyte.derived(), (String) row[11],
                analyte.qualitative(), loinc, (String) row[20]));
    }

    private static ReportView.Mark mark(Object at, Object by, Object text) {
        return at == null ? null : new ReportView.Mark(instant(at), (String) by, (String) text);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
