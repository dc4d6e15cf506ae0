package org.sleepclinic.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.TimeSlot;

/** Counts, one statement a table. */
@Dependent
class FigureQueries {
    private static final String WAITING =
            """
            select n.name, count(*) filter (where %1$s), round(cast(percentile_cont(0.5) within group (order by %2$s) filter (where %1$s) as numeric), 1),
                   round(cast(percentile_cont(0.9) within group (order by %2$s) filter (where %1$s) as numeric), 1),
                   count(*) filter (where s.waits)
              from (values ('VISIT', 1), ('RESULT', 2), ('DIAGNOSIS', 3), ('ALL', 4)) n (name, place)
              left join %3$s s on s.name = n.name group by n.name, n.place order by n.place"""
                    .formatted("s.ended >= cast(?1 as timestamptz) and s.ended < cast(?2 as timestamptz)",
                            "extract(epoch from s.ended - s.begun) / 86400", Stages.ALL);
    /** A bed without hours of its own is open every evening; at 22:00 of an evening it must not be closed. */
    private static final String BEDS = """
            select cast(min(d.day) as date), cast(max(d.day) as date),
                   count(*) filter (where (b.always or b.weekdays @> array[cast(extract(isodow from d.day) as integer)]) and not exists (
                        select 1 from hours_exception e where e.kind = 'CLOSED' and e.withdrawn_at is null
                           and (e.resource_id = b.id or e.resource_id is null and e.person_id is null)
                           and e.starts_at <= (d.day + time '22:00') at time zone ?3 and e.ends_at > (d.day + time '22:00') at time zone ?3)),
                   count(*) filter (where exists (select 1 from appointment a where a.resource_id = b.id
                        and a.status not in ('CANCELLED', 'NO_SHOW') and a.starts_at >= d.day at time zone ?3
                        and a.starts_at < (d.day + interval '1 day') at time zone ?3))
              from (select cast(generate_series(cast(cast(?1 as timestamptz) at time zone ?3 as date),
                        cast(cast(?2 as timestamptz) at time zone ?3 as date) - 1, interval '1 day') as timestamp) as day) d
             cross join (select r.id, count(h.weekday) = 0 as always, array_agg(h.weekday) as weekdays
                        from resource r left join opening_hours h on h.resource_id = r.id
                       where r.kind = 'SLEEP_BED' and (r.active or exists (select 1 from appointment a where a.resource_id = r.id
                             and a.starts_at >= cast(?1 as timestamptz) and a.starts_at < cast(?2 as timestamptz)))
                       group by r.id) b
             group by date_trunc('week', d.day) order by 1""";
    private static final String MISSED = """
            select r.kind, count(*), count(*) filter (where a.status = 'NO_SHOW')
              from appointment a join resource r on r.id = a.resource_id
             where a.status <> 'CANCELLED' and a.starts_at >= cast(?1 as timestamptz) and a.starts_at < cast(?2 as timestamptz)
               and a.ends_at < cast(?3 as timestamptz)
             group by r.kind order by r.kind""";
    private static final String LYING = """
            select 'UNREPORTED' as figure, o.category, count(*), min(q.begun) from (%s) q (id, patient, number, text, begun, ended)
              join clinical_order o on o.id = q.id group by o.category
            union all
            select 'UNREAD', r.category, count(*), min(q.begun) from (%s) q (id, patient, number, text, begun, ended)
              join result_report r on r.id = q.id group by r.category
            union all
            select 'OVERDUE', q.part, count(*), min(q.begun)
              from (select p.protocol_code, l.begun from (%s) l (id, patient, number, text, begun, ended)
                      join plan_step x on x.id = l.id join plan p on p.id = x.plan_id) q (part, begun) group by q.part
            order by 1 desc, 2""".formatted(Lying.UNREPORTED, Lying.UNREAD,
            Lying.OVERDUE.replace("?4", "?1").replace("?5", "?2"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<WaitingTime> waiting(TimeSlot period) {
        return Columns.each(within(em.createNativeQuery(WAITING), period).getResultList(),
                row -> new WaitingTime(row.text(), row.count(), row.decimal(), row.decimal(), row.count()));
    }

    List<BedWeek> beds(TimeSlot period, ZoneId zone) {
        return Columns.each(within(em.createNativeQuery(BEDS), period).setParameter(3, zone.getId()).getResultList(),
                row -> new BedWeek(row.date(),
                        row.date(), row.count(), row.count()));
    }

    List<NoShows> noShows(TimeSlot period, Instant now) {
        return Columns.each(
                within(em.createNativeQuery(MISSED), period).setParameter(3, now.toString()).getResultList(),
                row -> new NoShows(row.text(), row.count(), row.count()));
    }

    List<LyingAbout> lying(Overdue now) {
        return Columns.each(em.createNativeQuery(LYING).setParameter(1, now.emergency().toString())
                .setParameter(2, now.other().toString()).getResultList(),
                row -> new LyingAbout(row.one(Figure.class), row.text(), row.count(), row.instant()));
    }

    /** The rows behind a number, the longest waiting first, from after the cursor; one more than {@code size} if there are. */
    List<FigureRow> behind(Figure figure, String group, TimeSlot period, Overdue now, String cursor, int size) {
        String[] after = cursor == null ? new String[] {"", ""} : (cursor + "/").split("/", 3);
        Query query = em.createNativeQuery("select q.* from (" + figure.rows() + """
                ) q (id, patient, number, text, begun, ended)
                where (cast(?6 as text) = '' or (q.begun, q.id) > (cast(nullif(?6, '') as timestamptz), cast(nullif(?7, '') as uuid)))
                  and cast(?1 as text) is not null and cast(?2 as text) is not null and coalesce(cast(?3 as text), '') is not null
                  and cast(?4 as text) is not null and cast(?5 as text) is not null
                order by q.begun, q.id limit ?8""");
        within(query, period).setParameter(3, group).setParameter(4, now.emergency().toString())
                .setParameter(5, now.other().toString()).setParameter(6, moment(after[0]))
                .setParameter(7, id(after[1]))
                .setParameter(8, size + 1);
        return Columns.each(query.getResultList(), row -> new FigureRow(row.uuid(), row.uuid(), row.numberOrNull(),
                row.text(), row.instant(), row.instant()));
    }

    private static String moment(String written) {
        try {
            return written.isEmpty() ? "" : Instant.parse(written).toString();
        } catch (DateTimeException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    private static String id(String written) {
        return written.isEmpty() ? "" : Ids.parse(written).toString();
    }

    private static Query within(Query query, TimeSlot period) {
        return query.setParameter(1, period.start().toString()).setParameter(2, period.end().toString());
    }
}
