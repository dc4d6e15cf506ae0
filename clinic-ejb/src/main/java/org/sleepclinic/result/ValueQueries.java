package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.patient.PatientId;

/** Reads values that count. */
@Dependent
class ValueQueries {
    private static final String COLUMNS = """
            v.analyte_code, a.name, v.raw_amount, v.raw_unit, v.canonical_amount, v.canonical_unit, a.alternate_unit,
            a.factor, v.flag, v.derived, r.taken_at, r.id as report_id, r.status, v.red_flag, v.alarm_level,
            v.bound
            from result_value v join result_report r on r.id = v.report_id join analyte a on a.code = v.analyte_code
            """;
    private static final String COUNTS = " r.status in ('PRELIMINARY', 'FINAL') ";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<LatestValue> newest(PatientId patient, Collection<String> analytes) {
        return read(em.createNativeQuery("select distinct on (v.analyte_code) " + COLUMNS
                + " where v.patient_id = ?1 and v.analyte_code = any(string_to_array(?2, ',')) and" + COUNTS
                + "order by v.analyte_code, r.taken_at desc, r.id desc")
                .setParameter(1, patient.value()).setParameter(2, String.join(",", analytes)));
    }

    List<LatestValue> trend(PatientId patient, Collection<String> analytes) {
        return read(em.createNativeQuery("select " + COLUMNS
                + " where v.patient_id = ?1 and v.analyte_code = any(string_to_array(?2, ',')) and" + COUNTS
                + "order by r.taken_at, r.id")
                .setParameter(1, patient.value()).setParameter(2, String.join(",", analytes)));
    }

    List<LatestValue> of(ReportId report) {
        return read(em.createNativeQuery("select " + COLUMNS + " where v.report_id = ?1 order by a.panel, a.position")
                .setParameter(1, report.value()));
    }

    @SuppressWarnings("unchecked")
    private static List<LatestValue> read(Query query) {
        return ((Stream<Object[]>) query.getResultStream()).map(ValueQueries::value).toList();
    }

    private static LatestValue value(Object[] row) {
        return new LatestValue((String) row[0], (String) row[1], (BigDecimal) row[2], (String) row[3],
                (BigDecimal) row[4], (String) row[5], (String) row[6], (BigDecimal) row[7],
                Flag.valueOf((String) row[8]),
                (Boolean) row[9], ((Timestamp) row[10]).toInstant(), new ReportId((UUID) row[11]),
                ReportStatus.valueOf((String) row[12]), (String) row[13],
                row[14] == null ? null : Alarm.Level.valueOf((String) row[14]),
                row[15] == null ? null : Bound.valueOf((String) row[15]));
    }
}
