package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.patient.PatientId;

/** Reads who and what can be booked, what is, and what is in the way; one statement each. */
@Dependent
class ScheduleQueries {
    private static final String HOLDING = " a.status not in ('CANCELLED', 'NO_SHOW')";
    private static final String DURING =
            " tstzrange(a.starts_at, a.ends_at) && tstzrange(cast(?1 as timestamptz), cast(?2 as timestamptz))";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Everything that can be booked, closed ones too, with hours and their exceptions in that time; by kind and name. */
    List<ResourceView> resources(TimeSlot within) {
        List<?> rows = em.createNativeQuery("""
                select r.id, r.code, r.name, r.kind, r.user_id, r.active,
                       string_agg(h.weekday || ' ' || h.opens || ' ' || h.closes, ',' order by h.weekday, h.opens),
                       %s, r.version
                  from resource r left join opening_hours h on h.resource_id = r.id
                 group by r.id order by array_position(array['PHYSICIAN', 'NURSE', 'BLOOD_ROOM', 'ECG'], r.kind), r.kind,
                       r.name""".formatted(ExceptionQueries.OF_RESOURCE)).setParameter(1, within.start().toString())
                .setParameter(2, within.end().toString()).getResultList();
        return Columns.each(rows,
                row -> new ResourceView(row.uuid(), row.text(), row.text(), row.one(ResourceKind.class),
                        row.uuid(), row.yes(), row.list().stream().map(ScheduleQueries::opening).toList(),
                        ExceptionQueries.dated(row.text()), row.count()));
    }

    /** What is booked within a stretch of time but for nights, no-shows included, by start. */
    List<BookedSlot> booked(TimeSlot within) {
        List<?> rows = em.createNativeQuery("""
                select a.id, a.resource_id, a.starts_at, a.ends_at, a.status, a.patient_id,
                       upper(p.family_name) || ', ' || p.given_name, coalesce(asked.names, a.purpose), asked.many
                  from appointment a join patient p on p.id = a.patient_id
                  left join lateral %s asked on true
                 where a.starts_at < ?2 and a.ends_at > ?1 and a.status <> 'CANCELLED'
                   and a.night is null
                 order by a.starts_at, a.id""".formatted(AskedTests.of("a.order_id")))
                .setParameter(1, Timestamp.from(within.start()))
                .setParameter(2, Timestamp.from(within.end())).getResultList();
        return Columns.each(rows, row -> new BookedSlot(row.uuid(), row.uuid(), row.instant(), row.instant(),
                row.one(AppointmentStatus.class), row.uuid(), row.text(), row.text(), row.count()));
    }

    /** When resources and the patient are taken within a stretch of time. */
    List<Busy> busy(PatientId patient, TimeSlot within) {
        List<?> rows = em
                .createNativeQuery(
                        "select a.resource_id, a.patient_id = ?3, a.starts_at, a.ends_at from appointment a where"
                                + HOLDING + " and" + DURING)
                .setParameter(1, Timestamp.from(within.start()))
                .setParameter(2, Timestamp.from(within.end())).setParameter(3, patient.value()).getResultList();
        return Columns.each(rows, row -> new Busy(row.uuid(), row.yes(), new TimeSlot(row.instant(), row.instant())));
    }

    /** A taken time, and whether it is this patient's own. */
    record Busy(UUID resource, boolean ofPatient, TimeSlot slot) {
    }

    /** What is in the way of a time with a resource for a patient, other than {@code self}; the resource's first. */
    Optional<Taken> inTheWay(UUID resource, PatientId patient, TimeSlot slot, UUID self) {
        List<?> rows = em.createNativeQuery("""
                select a.id, a.resource_id = ?3, r.name, a.starts_at, a.ends_at, p.id,
                       upper(p.family_name) || ', ' || p.given_name, u.display_name
                  from appointment a join resource r on r.id = a.resource_id join patient p on p.id = a.patient_id
                  join clinic_user u on u.id = a.booked_by
                 where (a.resource_id = ?3 or a.patient_id = ?4) and a.id <> ?5 and""" + HOLDING + " and" + DURING
                + " order by a.resource_id = ?3 desc, a.starts_at limit 1")
                .setParameter(1, Timestamp.from(slot.start())).setParameter(2, Timestamp.from(slot.end()))
                .setParameter(3, resource).setParameter(4, patient.value()).setParameter(5, self).getResultList();
        return Columns.each(rows, row -> new Taken(row.uuid(), row.yes(), row.text(),
                new TimeSlot(row.instant(), row.instant()), row.uuid(), row.text(), row.text())).stream().findFirst();
    }

    private static Opening opening(String written) {
        String[] parts = written.split(" ");
        return new Opening(DayOfWeek.of(Integer.parseInt(parts[0])), LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2]));
    }
}
