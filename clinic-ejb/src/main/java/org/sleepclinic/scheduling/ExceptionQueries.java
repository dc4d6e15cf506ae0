package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;

/** Reads the dated exceptions of opening hours, each list in one statement. */
@Dependent
class ExceptionQueries {
    /** The exceptions of resource {@code r} from {@code ?1} to {@code ?2}, its own, its person's and the clinic's, as JSON. */
    static final String OF_RESOURCE =
            """
            (select cast(json_agg(json_build_object('opens', e.kind = 'OPEN', 'whole', e.resource_id is null and e.person_id is null,
                        'from', e.starts_at, 'to', e.ends_at, 'reason', e.reason) order by e.starts_at, e.id) as text)
               from hours_exception e
              where e.withdrawn_at is null
                and tstzrange(e.starts_at, e.ends_at) && tstzrange(cast(?1 as timestamptz), cast(?2 as timestamptz))
                and (e.resource_id = r.id or e.person_id = r.user_id or e.resource_id is null and e.person_id is null))""";
    private static final String VIEW = """
            select e.id, e.kind, e.resource_id, e.person_id, coalesce(r.name, p.display_name), e.starts_at, e.ends_at, e.reason,
                   u.display_name, e.made_at, e.withdrawn_at, w.display_name,
                   (select count(*) from closure_booking b where b.exception_id = e.id), e.version
              from hours_exception e join clinic_user u on u.id = e.made_by
              left join resource r on r.id = e.resource_id left join clinic_user p on p.id = e.person_id
              left join clinic_user w on w.id = e.withdrawn_by""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Exceptions that touch a resource within a stretch of time, by start. */
    List<DatedHours> of(UUID resource, TimeSlot within) {
        List<?> rows = em.createNativeQuery("select " + OF_RESOURCE + " from resource r where r.id = ?3")
                .setParameter(1, within.start().toString()).setParameter(2, within.end().toString())
                .setParameter(3, resource).getResultList();
        return Columns.each(rows, row -> dated(row.text())).stream().flatMap(List::stream).toList();
    }

    static List<DatedHours> dated(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(one -> new DatedHours(
                    one.getBoolean("opens"), one.getBoolean("whole"),
                    new TimeSlot(moment(one, "from"), moment(one, "to")),
                    one.getString("reason"))).toList();
        }
    }

    private static Instant moment(JsonObject one, String name) {
        return OffsetDateTime.parse(one.getString(name)).toInstant();
    }

    /** Who is away within a stretch of time: people closed as such, or as what can be booked; by start. */
    List<Absence> away(TimeSlot within) {
        List<?> rows = em.createNativeQuery("""
                select u.id, u.display_name, e.starts_at, e.ends_at, e.reason
                  from hours_exception e left join resource r on r.id = e.resource_id
                  join clinic_user u on u.id = coalesce(e.person_id, r.user_id)
                 where e.kind = 'CLOSED' and e.withdrawn_at is null and e.starts_at < ?2 and e.ends_at > ?1
                 order by e.starts_at, e.id""").setParameter(1, Timestamp.from(within.start()))
                .setParameter(2, Timestamp.from(within.end())).getResultList();
        return Columns.each(rows, row -> new Absence(row.uuid(), row.text(),
                new TimeSlot(row.instant(), row.instant()), row.text()));
    }

    /** All that touch a stretch of time, withdrawn ones too, by start. */
    List<ExceptionView> during(TimeSlot within) {
        return Columns.each(
                em.createNativeQuery(VIEW + " where e.starts_at < ?2 and e.ends_at > ?1 order by e.starts_at, e.id")
                        .setParameter(1, Timestamp.from(within.start())).setParameter(2, Timestamp.from(within.end()))
                        .getResultList(),
                ExceptionQueries::view);
    }

    ExceptionView view(UUID id) {
        return Columns.each(em.createNativeQuery(VIEW + " where e.id = ?1").setParameter(1, id).getResultList(),
                ExceptionQueries::view).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static ExceptionView view(Columns row) {
        return new ExceptionView(row.uuid(), "OPEN".equals(row.text()), row.uuid(), row.uuid(), row.text(),
                new TimeSlot(row.instant(), row.instant()), row.text(), row.text(), row.instant(), row.instant(),
                row.text(), row.count(), row.count());
    }

    /** What became of the bookings that stood in the way of a closure, by the time they had. */
    List<ClosedBooking> settled(UUID exception) {
        List<?> rows = em.createNativeQuery("""
                select b.appointment_id, a.patient_id, upper(p.family_name) || ', ' || p.given_name, coalesce(asked.names, a.purpose),
                       wr.name, b.was_starts_at, b.outcome = 'MOVED', br.name, b.became_starts_at, a.case_id, a.order_id,
                       b.outcome = 'CANCELLED' and not exists (select 1 from appointment later where later.booked_at > a.booked_at
                            and later.status not in ('CANCELLED', 'NO_SHOW')
                            and (later.order_id = a.order_id or a.order_id is null and later.case_id = a.case_id))
                  from closure_booking b join appointment a on a.id = b.appointment_id join patient p on p.id = a.patient_id
                  join resource wr on wr.id = b.was_resource left join resource br on br.id = b.became_resource
                  left join lateral %s asked on true
                 where b.exception_id = ?1 order by b.was_starts_at, b.id""".formatted(AskedTests.of("a.order_id")))
                .setParameter(1, exception).getResultList();
        return Columns.each(rows, row -> new ClosedBooking(new AppointmentId(row.uuid()), row.uuid(), row.text(),
                row.text(), row.text(), row.instant(), row.yes(), row.text(), row.instant(), row.uuid(), row.uuid(),
                row.yes()));
    }
}
