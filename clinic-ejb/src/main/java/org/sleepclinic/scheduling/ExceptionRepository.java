package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;

/** Loads and keeps the dated exceptions of opening hours, and what became of the bookings in their way. */
@Dependent
class ExceptionRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    HoursException get(UUID id) {
        return Optional.ofNullable(em.find(HoursException.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Written now, so that what is moved for it finds it. */
    void add(HoursException exception) {
        em.persist(exception);
        em.flush();
    }

    /**
     * Makes everybody else who books what is closed, or where its bookings are or go, wait until this transaction ends. All in
     * one order, as {@link AppointmentRepository#lock} has it.
     *
     * @param settled appointments that are moved or cancelled
     */
    void lock(ExceptionDetails closed, Collection<UUID> others, Collection<UUID> settled) {
        boolean whole = closed.resource() == null && closed.person() == null;
        em.createNativeQuery("""
                select id from resource where ?1 or id = cast(?2 as uuid) or user_id = cast(?3 as uuid)
                    or id = any(cast(string_to_array(?4, ',') as uuid[]))
                    or id in (select resource_id from appointment where id = any(cast(string_to_array(?5, ',') as uuid[])))
                 order by id for no key update""")
                .setParameter(1, whole).setParameter(2, text(closed.resource())).setParameter(3, text(closed.person()))
                .setParameter(4, Ids.joined(others)).setParameter(5, Ids.joined(settled)).getResultList();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** How many bookings that are not over lie within a stretch of time of a resource. */
    int bookedIn(UUID resource, TimeSlot slot, Instant now) {
        Object count = em.createNativeQuery("""
                select count(*) from appointment where resource_id = ?1 and starts_at < ?3 and ends_at > ?2 and ends_at > ?4
                   and status in ('BOOKED', 'ARRIVED', 'IN_ROOM')""").setParameter(1, resource)
                .setParameter(2, Timestamp.from(slot.start())).setParameter(3, Timestamp.from(slot.end()))
                .setParameter(4, Timestamp.from(now)).getSingleResult();
        return ((Number) count).intValue();
    }

    /** Keeps what became of a booking, which holds its new time by now. */
    void keepOutcome(HoursException closure, BookingInTheWay was, boolean moved) {
        em.createNativeQuery("""
                insert into closure_booking (id, exception_id, appointment_id, outcome, was_resource, was_starts_at,
                                             became_resource, became_starts_at)
                select ?1, ?2, a.id, ?3, ?4, cast(?5 as timestamptz), case when ?6 then a.resource_id end,
                       case when ?6 then a.starts_at end
                  from appointment a where a.id = ?7""")
                .setParameter(1, Uuid7.next()).setParameter(2, closure.id())
                .setParameter(3, moved ? "MOVED" : "CANCELLED").setParameter(4, was.resource())
                .setParameter(5, was.start().toString()).setParameter(6, moved).setParameter(7, was.id().value())
                .executeUpdate();
    }
}
