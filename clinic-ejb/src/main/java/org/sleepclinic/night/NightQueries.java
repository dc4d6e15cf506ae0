package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.scheduling.AppointmentStatus;

/** Reads the plan of beds: one statement a table. */
@Dependent
class NightQueries {
    /** The study of an order, in short. */
    static final String STUDY = """
            lateral (select n.* from order_item i join night_study n on n.test_code = i.test_code where i.order_id = %s
                      order by i.position limit 1)""";
    private static final String CELLS = """
            select 'BOOKED', a.resource_id, a.night, a.id, a.patient_id, upper(p.family_name) || ', ' || p.given_name,
                   s.short_name, coalesce(s.eeg, false), a.status, a.technologist_id, u.display_name,
                   (select string_agg(k.kit_code, ',') from night_kit k where k.appointment_id = a.id), a.starts_at, a.ends_at,
                   exists (select 1 from morning_record m where m.appointment_id = a.id and m.current), 0
              from appointment a join patient p on p.id = a.patient_id join clinic_user u on u.id = a.technologist_id
              left join %s s on true
             where a.night between ?1 and ?2 and a.status not in ('CANCELLED', 'NO_SHOW')
            union all
            select 'HELD', h.resource_id, h.night, h.id, null, h.reason, null, false, null, null, u.display_name, null, null,
                   null, false, h.version
              from bed_hold h join clinic_user u on u.id = h.held_by
             where h.night between ?1 and ?2 and h.released_at is null
            union all
            select case when tstzrange(e.starts_at, e.ends_at) && tstzrange((d + h.evening) at time zone ?3,
                             (d + interval '1 day' + h.morning) at time zone ?3) then 'CLOSED' else 'CLOSED_AFTER' end,
                   r.id, cast(d as date), e.id, null, e.reason, null, false, null, null, null, null, e.starts_at, e.ends_at,
                   false, 0
              from hours_exception e join resource r on r.kind = 'SLEEP_BED' and (r.id = e.resource_id
                   or e.resource_id is null and e.person_id is null)
              cross join generate_series(cast(?1 as timestamp), cast(?2 as timestamp), interval '1 day') d
              cross join (select min(from_time) as evening, min(until_time) filter (where next_day) as morning,
                                 max(until_time) filter (where next_day) as latest from night_study) h
             where e.kind = 'CLOSED' and e.withdrawn_at is null and tstzrange(e.starts_at, e.ends_at)
                   && tstzrange((d + h.evening) at time zone ?3, (d + interval '1 day' + h.latest) at time zone ?3)
             order by 3, 2""".formatted(STUDY.formatted("a.order_id"));
    private static final String WAITING = """
            select o.id, o.number, o.patient_id, upper(p.family_name) || ', ' || p.given_name, asked.names, o.priority,
                   o.signed_at, greatest(0, cast(?1 as date) - cast(o.signed_at at time zone ?2 as date)), o.due_by,
                   coalesce(w.same_day, false),
                   exists (select 1 from morning_record m where m.order_id = o.id and m.current and m.verdict = 'REPEAT')
              from clinical_order o join patient p on p.id = o.patient_id left join waiting_mark w on w.order_id = o.id
              cross join lateral %s asked
             where o.request_status = 'SIGNED' and o.fulfilment_status = 'WAITING'
               and exists (select 1 from order_item i join night_study n on n.test_code = i.test_code where i.order_id = o.id)
             order by array_position(array['ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY'], o.priority) desc, o.signed_at, o.id
             limit 100""".formatted(AskedTests.of("o.id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Beds open to booking, by name, and how many patients one technologist watches. */
    record Laboratory(int places, List<NightBed> beds) {
    }

    Laboratory laboratory() {
        record Row(int places, NightBed bed) {
        }
        List<Row> rows = Columns.each(em.createNativeQuery("""
                select l.patients_per_technologist, r.id, r.name from sleep_lab l
                  left join resource r on r.kind = 'SLEEP_BED' and r.active order by r.name, r.id""").getResultList(),
                row -> new Row(row.count(), new NightBed(row.uuid(), row.text())));
        return new Laboratory(rows.getFirst().places(),
                rows.stream().map(Row::bed).filter(bed -> bed.id() != null).toList());
    }

    /** Whatever is not free from one night to another, both in. */
    List<BedCell> cells(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery(CELLS).setParameter(1, first).setParameter(2, last)
                .setParameter(3, clock.getZone().getId()).getResultList();
        return Columns.each(rows, row -> new BedCell(row.one(BedState.class), row.uuid(), row.date(), row.uuid(),
                row.uuid(), row.text(), row.text(), row.yes(), row.one(AppointmentStatus.class), row.uuid(), row.text(),
                row.list(), row.instant(), row.instant(), row.yes(), row.count()));
    }

    /** Who waits for a bed: most pressing first, then longest waiting. */
    List<WaitingNight> waiting() {
        List<?> rows = em.createNativeQuery(WAITING).setParameter(1, LocalDate.now(clock))
                .setParameter(2, clock.getZone().getId()).getResultList();
        return Columns.each(rows, row -> new WaitingNight(row.uuid(), row.number(), row.uuid(), row.text(), row.text(),
                row.text(), row.instant(), row.count(), row.date(), row.yes(), row.yes()));
    }

    /** When a patient is in the clinic, and by which appointment. */
    record Busy(UUID patient, UUID appointment, TimeSlot slot) {
    }

    /** When these patients are in the clinic. */
    List<Busy> busy(Collection<UUID> patients, TimeSlot within) {
        List<?> rows = em.createNativeQuery("""
                select a.patient_id, a.id, a.starts_at, a.ends_at from appointment a
                 where a.patient_id = any(cast(string_to_array(?1, ',') as uuid[])) and a.starts_at < ?3 and a.ends_at > ?2
                   and a.status not in ('CANCELLED', 'NO_SHOW')""").setParameter(1, Ids.joined(patients))
                .setParameter(2, Timestamp.from(within.start())).setParameter(3, Timestamp.from(within.end()))
                .getResultList();
        return Columns.each(rows,
                row -> new Busy(row.uuid(), row.uuid(), new TimeSlot(row.instant(), row.instant())));
    }
}
