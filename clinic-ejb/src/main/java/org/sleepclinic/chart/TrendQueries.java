package org.sleepclinic.chart;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.UnitConversion;
import org.sleepclinic.result.UnitPair;

/**
 * Every analyte and every score of a patient over time, and the seizure days of each period of 28 days whose diary was kept
 * whole, counted back from the last day of every run of days: a missing day is not a day without seizures. One statement
 * for all.
 */
@Dependent
class TrendQueries {
    /** Oldest point first, panels in the order of the result grid, scores behind them. */
    private static final String POINTS = """
            select v.analyte_code, a.name, a.canonical_unit, a.alternate_unit, a.factor, a.decimals,
                   coalesce(a.alternate_decimals, a.decimals),
                   lo.below, lo.unit, coalesce(lo.inclusive, false), hi.above, hi.unit, coalesce(hi.inclusive, false),
                   r.taken_at, v.raw_amount, v.raw_unit, v.range_low, v.range_high, v.range_unit, v.range_high_out, v.flag, v.bound, r.id,
                   case when a.category = 'BONE' then sr.device
                        when v.analyte_code in ('AHI', 'RDI', 'REI') then replace(sr.hypopnoea_rule, '_', ' ') end,
                   array_position(array['CALCIUM', 'KIDNEY', 'IRON', 'OTHER', 'ECG', 'BREATHING', 'MOVEMENT', 'SLEEP', 'BONE',
                       'EEG', 'IMAGING'], a.panel) as panel, a.position
              from result_value v join result_report r on r.id = v.report_id join analyte a on a.code = v.analyte_code
              left join study_report sr on sr.report_id = r.id
              left join critical_limit lo on lo.analyte_code = a.code and lo.below is not null and lo.level = 'EMERGENCY'
              left join critical_limit hi on hi.analyte_code = a.code and hi.above is not null and hi.level = 'EMERGENCY'
             where v.patient_id = ?1 and r.status in ('PRELIMINARY', 'FINAL') and r.taken_at >= cast(?2 as timestamptz)
            union all
            select e.scale, case e.scale when 'STOP_BANG' then 'STOP-BANG' when 'PHQ9' then 'PHQ-9' when 'GAD7' then 'GAD-7'
                        else e.scale end, '{score}', null, null, 0, 0,
                   null, null, false, null, null, false, e.assessed_at, e.total, '{score}', null, null, null, false, 'NO_RANGE', null, null,
                   null, 1000, 0
              from score_entry e
             where e.patient_id = ?1 and e.voided_at is null and e.total is not null and e.assessed_at >= cast(?2 as timestamptz)
            union all
            select 'SEIZURE_DAYS_28', 'Seizure days in 28 days', 'd', null, null, 0, 0,
                   null, null, false, null, null, false, cast(max(w.day) as timestamptz), count(*) filter (where w.seizure), 'd',
                   null, null, null, false, 'NO_RANGE', null, null, null, 1000, 1
              from (select k.day, k.seizure, k.run, (max(k.day) over (partition by k.run) - k.day) / 28 as period
                      from (select d.day, exists (select 1 from diary_seizure z where z.day_id = d.id) as seizure,
                                   d.day - cast(dense_rank() over (order by d.day) as integer) as run
                              from diary_day d where d.patient_id = ?1 and d.kind = 'SEIZURE' and d.voided_at is null) k) w
             group by w.run, w.period having count(*) = 28 and max(w.day) >= cast(?2 as timestamptz)
             order by panel, position, 1, 14, 23
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** An analyte's units and how many decimals each is shown with. */
    private record Shown(String code, String name, UnitPair units, int decimals, int otherDecimals) {
        BigDecimal in(String unit, BigDecimal amount, String from) {
            return amount == null || from == null ? null
                    : UnitConversion.convert(new Quantity(amount, from), unit, units).amount();
        }

        int decimalsOf(String unit) {
            return unit.equals(units.canonical()) ? decimals : otherDecimals;
        }

        BigDecimal rounded(String unit, BigDecimal amount, String from) {
            return rounded(unit, amount, from, null);
        }

        /** A bound is rounded so that it stays true. */
        BigDecimal rounded(String unit, BigDecimal amount, String from, Bound bound) {
            BigDecimal exact = in(unit, amount, from);
            return exact == null ? null
                    : new Amount(exact, bound).rounded(decimalsOf(unit));
        }
    }

    /** An edge in the unit it is written in. */
    private record Edge(BigDecimal amount, String unit, boolean inclusive) {
    }

    private record Row(Shown analyte, Edge low, Edge high, Instant at, BigDecimal amount, String unit,
            BigDecimal rangeLow, BigDecimal rangeHigh, String rangeUnit, boolean highOut, String flag, Bound bound,
            UUID report, String made) {
        /** Densities of different scanners and indices of different rules do not compare: each is a line of its own. */
        String series() {
            return analyte.code() + "|" + (made == null ? "" : made.strip().toLowerCase(Locale.ROOT));
        }
    }

    List<Trend> of(UUID patient, Instant since) {
        List<Row> rows = Columns.each(em.createNativeQuery(POINTS).setParameter(1, patient)
                .setParameter(2, since.toString()).getResultList(), TrendQueries::row);
        return rows.stream().collect(Collectors.groupingBy(row -> row.analyte().code(), LinkedHashMap::new,
                Collectors.toList())).values().stream().flatMap(TrendQueries::trends).toList();
    }

    /** One line for each series of an analyte, the one measured last first; that one keeps the analyte's code. */
    private static Stream<Trend> trends(List<Row> rows) {
        List<List<Row>> series = rows.stream().collect(Collectors.groupingBy(Row::series)).values().stream()
                .sorted(Comparator.comparing((List<Row> one) -> one.getLast().at()).reversed()).toList();
        return IntStream.range(0, series.size()).mapToObj(at -> trend(series.get(at), at));
    }

    private static Row row(Columns row) {
        Shown analyte = new Shown(row.text(), row.text(), new UnitPair(row.text(), row.text(), row.decimal()),
                row.count(), row.count());
        return new Row(analyte, new Edge(row.decimal(), row.text(), row.yes()),
                new Edge(row.decimal(), row.text(), row.yes()), row.instant(), row.decimal(), row.text(),
                row.decimal(), row.decimal(), row.text(), row.yes(), row.text(), row.one(Bound.class), row.uuid(),
                row.text());
    }

    private static Trend trend(List<Row> rows, int older) {
        Row newest = rows.getLast();
        Shown analyte = newest.analyte();
        String unit = analyte.units().canonical();
        List<Trend.Limit> limits = Stream.of(limit(analyte, newest.low(), true, unit),
                limit(analyte, newest.high(), false, unit)).flatMap(List::stream).toList();
        List<Trend.Point> points = rows.stream().map(row -> new Trend.Point(row.at(),
                analyte.rounded(unit, row.amount(), row.unit(), row.bound()),
                analyte.rounded(unit, row.rangeLow(), row.rangeUnit()),
                analyte.rounded(unit, row.rangeHigh(), row.rangeUnit()), row.highOut(), row.flag(), row.report(),
                row.bound()))
                .toList();
        return new Trend(older == 0 ? analyte.code() : analyte.code() + "." + older, analyte.name(), newest.made(),
                unit, limits, points);
    }

    /** A limit finer than what is shown is written as the last amount shown beyond it: below 1.905 is 1.90 or less. */
    private static List<Trend.Limit> limit(Shown analyte, Edge edge, boolean low, String unit) {
        BigDecimal exact = analyte.in(unit, edge.amount(), edge.unit());
        if (exact == null) {
            return List.of();
        }
        BigDecimal shown =
                exact.setScale(analyte.decimalsOf(unit), low ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return List.of(new Trend.Limit(shown, low, edge.inclusive() || shown.compareTo(exact) != 0));
    }
}
