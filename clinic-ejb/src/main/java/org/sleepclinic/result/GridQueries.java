package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/** Reads grids of tests × dates: two statements. */
@Dependent
class GridQueries {
    private static final int COLUMNS = 8;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Knowledge knowledge;

    /** One value as read, newest draw first. */
    private record Value(ResultGrid.Column column, Analyte analyte, Quantity raw, Flag flag, ReferenceRange range,
            Bound bound) {
    }

    ResultGrid read(PatientId patient, String panel, UnitSystem units, Instant before) {
        List<Value> values = values(patient, panel, before);
        List<ResultGrid.Column> columns = values.stream().map(Value::column).distinct().toList();
        boolean more = columns.size() > COLUMNS;
        List<ResultGrid.Column> shown = more ? columns.subList(0, COLUMNS) : columns;
        Set<ResultGrid.Column> kept = new LinkedHashSet<>(shown);
        Map<Analyte, List<Value>> byAnalyte = values.stream().filter(value -> kept.contains(value.column()))
                .collect(Collectors.groupingBy(Value::analyte, LinkedHashMap::new, Collectors.toList()));
        List<ResultGrid.Row> rows = knowledge.analytes(byAnalyte.keySet().stream().map(Analyte::code).toList()).stream()
                .map(analyte -> row(analyte, byAnalyte.get(analyte), units)).toList();
        return new ResultGrid(panels(patient), List.copyOf(shown), rows, more ? shown.getLast().takenAt() : null);
    }

    private static ResultGrid.Row row(Analyte analyte, List<Value> values, UnitSystem units) {
        String unit = units == UnitSystem.SI && analyte.units().alternate() != null ? analyte.units().alternate()
                : analyte.units().canonical();
        Map<String, ResultGrid.Cell> cells = new LinkedHashMap<>();
        values.forEach(value -> cells.put(value.column().report().toString(),
                new ResultGrid.Cell(analyte.shown(analyte.in(unit, value.raw()), value.bound()).amount(), value.flag(),
                        value.bound())));
        return new ResultGrid.Row(analyte.code(), analyte.name(), unit, analyte.derived(), analyte.qualitative(),
                analyte.shownIn(unit, values.getFirst().range()), cells);
    }

    @SuppressWarnings("unchecked")
    private List<String> panels(PatientId patient) {
        return em.createNativeQuery("""
                select panel from analyte a where exists (
                    select 1 from result_value v where v.patient_id = ?1 and v.analyte_code = a.code)
                group by panel order by array_position(array['CALCIUM', 'KIDNEY', 'IRON', 'OTHER', 'ECG', 'SLEEP', 'BREATHING',
                    'MOVEMENT', 'BONE', 'EEG', 'IMAGING'], panel)""")
                .setParameter(1, patient.value()).getResultList();
    }

    private List<Value> values(PatientId patient, String panel, Instant before) {
        return rows("""
                with draws as (
                    select r.id, r.taken_at, r.status from result_report r
                    where r.patient_id = ?1 and r.status in ('PRELIMINARY', 'FINAL')
                      and (cast(?3 as text) is null or r.taken_at < cast(?3 as timestamptz))
                      and exists (select 1 from result_value v join analyte a on a.code = v.analyte_code
                                  where v.report_id = r.id and a.panel = ?2)
                    order by r.taken_at desc, r.id desc limit ?4)
                select d.id, d.taken_at, d.status, v.analyte_code, v.raw_amount, v.raw_unit, v.flag, v.range_low,
                       v.range_high, v.range_unit, v.range_high_out, v.bound
                from draws d join result_value v on v.report_id = d.id join analyte a on a.code = v.analyte_code
                where a.panel = ?2 order by d.taken_at desc, d.id desc""",
                patient.value(), panel, before == null ? null : before.toString(), COLUMNS + 1)
                .map(this::value).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultStream();
    }

    private Value value(Object[] row) {
        ResultGrid.Column column = new ResultGrid.Column(new ReportId((UUID) row[0]), ((Timestamp) row[1]).toInstant(),
                ReportStatus.valueOf((String) row[2]));
        ReferenceRange range = row[9] == null ? null
                : new ReferenceRange((BigDecimal) row[7], (BigDecimal) row[8], (String) row[9], null, null,
                        (Boolean) row[10]);
        return new Value(column, knowledge.analyte((String) row[3]), new Quantity((BigDecimal) row[4], (String) row[5]),
                Flag.valueOf((String) row[6]), range, row[11] == null ? null : Bound.valueOf((String) row[11]));
    }
}
