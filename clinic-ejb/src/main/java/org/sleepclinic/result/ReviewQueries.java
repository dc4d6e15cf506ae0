package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/** Reads the queue of final reports that wait for a doctor: two statements. */
@Dependent
class ReviewQueries {
    /** As {@link #gravity(ReviewRow)} says it. */
    private static final String GRAVITY =
            "case when r.worst_flag like 'CRITICAL%' then 4 when r.quality_notes like '%MAYBE_CRITICAL%' then 3"
                    + " when r.worst_flag in ('LOW', 'HIGH') then 2 when r.worst_flag in ('NO_RANGE', 'UNDECIDED') or r.quality_notes <> ''"
                    + " or coalesce(r.rhythm, 'SINUS') <> 'SINUS' then 1 else 0 end";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Knowledge knowledge;

    /** Where the slice before ended: gravity, moment, id. */
    private record Cursor(int gravity, String moment, UUID id) {
        static final Cursor START = new Cursor(Integer.MAX_VALUE, "-infinity", new UUID(0, 0));

        static Cursor parse(String text) {
            if (text == null || text.isBlank()) {
                return START;
            }
            String[] parts = text.split("_");
            if (parts.length != 3 || !parts[0].matches("[0-9]") || !parts[1].matches("[0-9T:.Z-]+")) {
                throw new DomainException(DomainException.UNKNOWN);
            }
            return new Cursor(Integer.parseInt(parts[0]), parts[1], Ids.parse(parts[2]));
        }
    }

    /** Up to {@code most} rows after the cursor; {@code reader} is whose reports MINE asks for. */
    List<ReviewRow> read(ReviewOrder order, UUID reader, String cursor, int most) {
        Cursor from = Cursor.parse(cursor);
        String gravity = order == ReviewOrder.OLDEST ? "0" : GRAVITY;
        List<ReviewRow> rows = Columns.each(rows(
                "select id, version, patient_id, name, birth_date, case_id, number, category,"
                        + " worst_flag, rhythm, quality_notes, taken_at, finalised_at, amended, measured from (select r.*,"
                        + " upper(p.family_name) || ', ' || p.given_name as name, p.birth_date, c.number,"
                        + " r.amends_id is not null as amended, " + gravity + " as gravity,"
                        + " (select count(*) from result_value v where v.report_id = r.id) as measured"
                        + " from result_report r join patient p on p.id = r.patient_id left join clinic_case c on c.id = r.case_id"
                        + " left join clinical_order o on o.id = r.order_id where r.status = 'FINAL' and r.reviewed_at is null"
                        + " and (?1 <> 'MINE' or c.responsible_id = ?2 or o.signed_by = ?2)) as waiting"
                        + " where gravity < ?3 or gravity = ?3 and (finalised_at, id) > (cast(?4 as timestamptz), cast(?5 as uuid))"
                        + " order by gravity desc, finalised_at, id limit ?6",
                order.name(), reader, from.gravity(), from.moment(), from.id(), most), ReviewQueries::row);
        Map<UUID, List<ReviewRow.Flagged>> flagged = flagged(rows.stream().map(ReviewQueries::id).toList());
        return rows.stream().map(row -> row.flagged(flagged.getOrDefault(id(row), List.of()))).toList();
    }

    /** Where the slice after {@code row} begins. */
    static String cursor(ReviewRow row, ReviewOrder order) {
        int gravity = order == ReviewOrder.OLDEST ? 0 : gravity(row);
        return gravity + "_" + row.waitingSince() + "_" + row.seen().id();
    }

    private static int gravity(ReviewRow row) {
        if (row.isUnremarkable() || row.worst().isCritical()) {
            return row.isUnremarkable() ? 0 : 4;
        }
        return row.notes().contains(QualityNote.MAYBE_CRITICAL) ? 3 : row.worst().isAbnormal() ? 2 : 1;
    }

    private Map<UUID, List<ReviewRow.Flagged>> flagged(List<UUID> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return Columns.each(rows(
                "select report_id, code, raw_amount, raw_unit, flag, bound from (select v.report_id, a.code, v.raw_amount,"
                        + " v.raw_unit, v.flag, v.bound, row_number() over (partition by v.report_id"
                        + " order by v.flag like 'CRITICAL%' desc, not v.derived, a.position) as place"
                        + " from result_value v join analyte a on a.code = v.analyte_code"
                        + " where v.report_id = any(cast(string_to_array(?1, ',') as uuid[])) and v.flag not in ('NORMAL', 'NO_RANGE')"
                        + ") as gravest where place <= 4 order by report_id, place",
                reports.stream().map(UUID::toString).collect(Collectors.joining(","))),
                row -> Map.entry(row.uuid(), flagged(row))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private ReviewRow.Flagged flagged(Columns row) {
        Analyte analyte = knowledge.analyte(row.text());
        Quantity value = new Quantity(row.decimal(), row.text());
        Flag flag = row.one(Flag.class);
        Bound bound = row.one(Bound.class);
        return new ReviewRow.Flagged(analyte.name(), analyte.shown(analyte.canonical(value), bound),
                analyte.qualitative(), flag, bound);
    }

    private List<?> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private static UUID id(ReviewRow row) {
        return row.seen().id().value();
    }

    private static ReviewRow row(Columns row) {
        return new ReviewRow(new ReportVersion(new ReportId(row.uuid()), row.count()), new PatientId(row.uuid()),
                row.text(), row.date(), row.uuid(), row.numberOrNull(), row.one(ReportCategory.class),
                row.one(Flag.class), row.one(Rhythm.class), Codes.split(row.text(), QualityNote.class), row.instant(),
                row.instant(), row.yes(), row.count(), List.of());
    }
}
