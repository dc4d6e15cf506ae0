package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.Readings.Weight;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudySelect;

/** Reads whole reports: two statements. */
@Dependent
class ReportQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private StudyReadings studies;
    @Inject
    private KnownLimits limits;

    Optional<ReportView> find(ReportId report) {
        List<Value> values = values(report);
        return rows("""
                select r.patient_id, p.birth_date, p.sex, r.taken_at, r.correction_bars,
                       k.amount as kilograms, k.taken_at as weighed_at,
                       r.id, r.version, r.case_id, r.order_id, o.number, r.category, r.status,
                       r.entered_at, e.display_name as entered_by, cast(null as text) as entered_text,
                       r.finalised_at, f.display_name as finalised_by, cast(null as text) as finalised_text,
                       (select string_agg(a.name, '%s' order by i.position) from order_item i join analyte a on a.code = i.test_code
                         where i.order_id = r.order_id and r.category = 'LAB' and r.status in ('PRELIMINARY', 'FINAL')
                           and not exists (select 1 from result_value v where v.report_id = r.id
                                              and v.analyte_code = i.test_code)) as unmeasured,
                       r.correction_source, r.haemolysed, r.rhythm, r.quality_notes, r.comment, r.worst_flag,
                       r.reviewed_at, w.display_name as reviewed_by, r.review_comment,
                       r.voided_at, x.display_name as voided_by, r.void_reason,
                       (select t.name from catalogue_test t where t.code = s.study_code), %s,
                       %s
                from result_report r join patient p on p.id = r.patient_id
                join clinic_user e on e.id = r.entered_by left join clinical_order o on o.id = r.order_id
                left join clinic_user f on f.id = r.finalised_by left join clinic_user w on w.id = r.reviewed_by
                left join clinic_user x on x.id = r.voided_by left join study_report s on s.report_id = r.id
                left join lateral (select m.amount, m.taken_at from measurement m where m.patient_id = r.patient_id
                          and m.kind = 'WEIGHT' and m.voided_at is null order by m.taken_at desc, m.id desc limit 1) k on true
                where r.id = ?1""".formatted(AskedTests.BETWEEN, StudySelect.COLUMNS, ReportHistory.OF_REPORT), report,
                row -> view(row, values)).stream().findFirst();
    }

    /** As stored and as shown. */
    private record Value(EnteredValue stored, ValueView shown) {
    }

    private List<Value> values(ReportId report) {
        return rows("""
                select v.analyte_code, a.name, a.canonical_unit, a.alternate_unit, a.factor, a.decimals,
                       a.alternate_decimals, a.scale = 'QUALITATIVE' as qualitative, v.derived, v.raw_amount, v.raw_unit,
                       v.bound, v.range_low, v.range_high, v.range_unit, v.range_evidence, v.range_source, v.range_high_out,
                       case when v.raw_unit = a.canonical_unit then a.loinc else a.alternate_loinc end as loinc,
                       v.flag, v.formula, v.red_flag
                from result_value v join analyte a on a.code = v.analyte_code where v.report_id = ?1
                order by not v.derived and a.category = 'SLEEP',
                         array_position(array['CALCIUM', 'KIDNEY', 'IRON', 'OTHER', 'ECG', 'BREATHING', 'MOVEMENT'], a.panel),
                         a.position""",
                report, ReportQueries::value);
    }

    private <R> List<R> rows(String sql, ReportId report, Function<Columns, R> record) {
        return Columns.each(em.createNativeQuery(sql).setParameter(1, report.value()).getResultList(), record);
    }

    private ReportView view(Columns row, List<Value> values) {
        Subject subject = new Subject(new PatientId(row.uuid()), row.date(), row.text());
        Instant takenAt = row.instant();
        Set<CorrectionBar> bars = Codes.split(row.text(), CorrectionBar.class);
        Optional<Weight> weight = weight(row.decimal(), row.instant());
        LocalDate day = LocalDate.ofInstant(takenAt, clock.getZone());
        Map<String, EnteredValue> stored =
                values.stream().collect(Collectors.toMap(one -> one.shown().code(), Value::stored));
        Readings read = new Readings(stored, subject, takenAt.atZone(clock.getZone()));
        return new ReportView(new ReportVersion(new ReportId(row.uuid()), row.count()), subject.patient(), row.uuid(),
                row.uuid(), row.numberOrNull(), row.one(ReportCategory.class), row.one(ReportStatus.class), takenAt,
                mark(row), mark(row), row.text(), row.one(CorrectionSource.class), bars, row.yes(),
                row.one(Rhythm.class),
                Codes.split(row.text(), QualityNote.class), row.text(), row.one(Flag.class), mark(row), mark(row),
                read.kidney(), read.qtcDecides(), read.clearance(weight, ZonedDateTime.now(clock)).orElse(null),
                read.iron(bars, () -> limits.of(IronDecision.class)).orElse(null),
                values.stream().map(Value::shown).toList(), study(row, stored, subject, day),
                ReportHistory.parse(row.text()));
    }

    private static Optional<Weight> weight(BigDecimal kilograms, Instant at) {
        return Optional.ofNullable(kilograms).map(amount -> new Weight(amount, at));
    }

    /** Null where the report is of no study. */
    private StudyView study(Columns row, Map<String, EnteredValue> stored, Subject subject, LocalDate day) {
        String name = row.text();
        StudyContent said = StudySelect.read(row);
        return said == null ? null : studies.view(said, name, stored.values().stream()
                .collect(Collectors.toMap(EnteredValue::analyte, EnteredValue::quantity)), subject, day);
    }

    private static Value value(Columns row) {
        String code = row.text();
        String name = row.text();
        UnitPair units = new UnitPair(row.text(), row.text(), row.decimal());
        Analyte analyte = new Analyte(code, name, null, units, null, null, row.count(), row.countOrNull(), row.yes(),
                row.yes(), null, 0, null, null);
        Quantity received = new Quantity(row.decimal(), row.text());
        Bound bound = row.one(Bound.class);
        ReferenceRange range = range(row);
        String loinc = row.text();
        return new Value(new EnteredValue(code, received.amount(), received.unit(), bound),
                new ValueView(code, name, analyte.derived() ? analyte.shown(received) : received,
                        analyte.equal(received, bound), row.one(Flag.class), analyte.shownIn(received.unit(), range),
                        analyte.shownBeside(received.unit(), range), analyte.derived(), row.text(),
                        analyte.qualitative(),
                        loinc, row.text(), bound));
    }

    /** As frozen with the value, or null. */
    private static ReferenceRange range(Columns row) {
        ReferenceRange range =
                new ReferenceRange(row.decimal(), row.decimal(), row.text(), row.one(Evidence.class), row.text(),
                        row.yes());
        return range.unit() == null ? null : range;
    }

    private static ReportView.Mark mark(Columns row) {
        ReportView.Mark mark = new ReportView.Mark(row.instant(), row.text(), row.text());
        return mark.at() == null ? null : mark;
    }
}
