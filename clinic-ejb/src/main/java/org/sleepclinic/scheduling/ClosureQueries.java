package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;

/** Reads what stands in the way of a closure, and what else is booked where it could go. */
@Dependent
class ClosureQueries {
    /** Whoever watches the appointment's night is away then. */
    private static final String WATCHED = """
            a.technologist_id in (cast(?6 as uuid), (select own.user_id from resource own where own.id = cast(?5 as uuid)))
                       and %s && tstzrange(cast(?1 as timestamptz), cast(?2 as timestamptz))"""
            .formatted(NightWatch.range("a.night", "?7"));
    private static final String IN_THE_WAY = """
                select a.id, a.version, a.patient_id, upper(p.family_name) || ', ' || p.given_name,
                       coalesce(asked.names, a.purpose), asked.many, a.resource_id, r.name, a.starts_at, a.ends_at,
                       coalesce((select string_agg(distinct t.resource_kind, ',') from order_item i
                                   join catalogue_test t on t.code = i.test_code where i.order_id = a.order_id), r.kind),
                       a.status <> 'BOOKED'
                  from appointment a join resource r on r.id = a.resource_id join patient p on p.id = a.patient_id
                  left join lateral %s asked on true
                 where a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM') and a.starts_at < ?2 and a.ends_at > ?1 and a.ends_at > ?3
                   and (?4 or a.resource_id = cast(?5 as uuid) or r.user_id = cast(?6 as uuid) or %s)
                 order by a.starts_at, a.id""".formatted(AskedTests.of("a.order_id"), WATCHED);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private ZoneId zone;

    /**
     * Bookings that are not over within the time to be closed, by start; a night also when whoever watches it is away. A
     * visit stays with the kind it was booked with.
     */
    List<BookingInTheWay> inTheWay(ExceptionDetails closing, Instant now) {
        List<?> rows = em.createNativeQuery(IN_THE_WAY)
                .setParameter(1, Timestamp.from(closing.starts())).setParameter(2, Timestamp.from(closing.ends()))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, closing.resource() == null && closing.person() == null)
                .setParameter(5, text(closing.resource())).setParameter(6, text(closing.person()))
                .setParameter(7, zone.getId()).getResultList();
        return Columns.each(rows, row -> new BookingInTheWay(new AppointmentId(row.uuid()), row.count(), row.uuid(),
                row.text(), row.text(), row.count(), row.uuid(), row.text(), row.instant(), row.instant(),
                row.list().stream().map(ResourceKind::valueOf).collect(Collectors.toSet()), row.yes(), List.of()));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** A time somebody holds, of which resource and which patient. */
    record Held(UUID appointment, UUID resource, UUID patient, TimeSlot slot) {
    }

    /** Every time held within a stretch of time. */
    List<Held> held(TimeSlot within) {
        List<?> rows = em.createNativeQuery("""
                select a.id, a.resource_id, a.patient_id, a.starts_at, a.ends_at from appointment a
                 where a.status not in ('CANCELLED', 'NO_SHOW') and a.starts_at < ?2 and a.ends_at > ?1""")
                .setParameter(1, Timestamp.from(within.start())).setParameter(2, Timestamp.from(within.end()))
                .getResultList();
        return Columns.each(rows, row -> new Held(row.uuid(), row.uuid(), row.uuid(),
                new TimeSlot(row.instant(), row.instant())));
    }
}
