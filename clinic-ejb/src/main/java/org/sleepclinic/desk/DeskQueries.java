package org.sleepclinic.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.Bookable;

/** Reads for the desk, one statement each. */
@Dependent
class DeskQueries {
    /** Nights and EEG recordings film the patient: the clinic wants the consent signed. */
    private static final String DETAILS = """
            select p.phone is not null, p.address is not null, p.interpreter <> 'NOT_RECORDED',
                   p.interpreter <> 'NEEDED' or p.interpreter_language is not null,
                   p.kin_name is not null and p.kin_phone is not null,
                   %s, %s, coalesce(c.origin = 'REFERRAL', false), %s,
                   coalesce((select o.category in ('SLEEP', 'EEG') from clinical_order o where o.id = cast(?3 as uuid)), false),
                   %s
              from patient p left join clinic_case c on c.id = cast(?2 as uuid) where p.id = ?1"""
            .formatted(recorded("ALLERGY"), recorded("IMPLANT"), paper("REFERRAL"), paper("CONSENT"));
    private static final String LINES = """
            select 'TO_BOOK' as kind, o.id, asked.names, asked.many, o.priority as state, cast(null as timestamptz) as at,
                   o.due_by, null as other, o.case_id, 1 as place, coalesce(cast(o.due_by as timestamptz), o.placed_at) as sorted
              from clinical_order o left join lateral %s asked on true
             where o.patient_id = ?1 and o.request_status = 'SIGNED' and o.fulfilment_status = 'WAITING'
            union all
            select 'BOOKED', a.id, coalesce(asked.names, a.purpose), asked.many, a.status, a.starts_at, null, r.name, a.case_id, 2,
                   a.starts_at
              from appointment a join resource r on r.id = a.resource_id left join lateral %s asked on true
             where a.patient_id = ?1 and a.ends_at > ?2 and a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM')
            union all
            select 'PAPER', t.id, t.title, 0, t.kind, t.added_at, null, u.display_name, t.case_id, 3, t.added_at
              from attachment t join clinic_user u on u.id = t.added_by where t.patient_id = ?1 and t.voided_at is null
             order by place, sorted, 2"""
            .formatted(AskedTests.of("o.id"), AskedTests.of("a.order_id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    private static String recorded(String kind) {
        return "exists (select 1 from safety_fact s where s.patient_id = p.id and s.voided_at is null and s.told and s.kind = '"
                + kind
                + "')";
    }

    private static String paper(String kind) {
        return "exists (select 1 from attachment t where t.patient_id = p.id and t.voided_at is null and t.kind = '"
                + kind
                + "' and (t.case_id = c.id or t.case_id is null))";
    }

    DeskDetails details(Bookable what) {
        List<?> rows = em.createNativeQuery(DETAILS).setParameter(1, what.patient().value())
                .setParameter(2, text(what.caseId())).setParameter(3, text(what.order())).getResultList();
        return Columns.each(rows,
                row -> new DeskDetails(row.yes(), row.yes(), row.yes(), row.yes(), row.yes(), row.yes(), row.yes(),
                        row.yes(), row.yes(), row.yes(), row.yes(), what.priority()))
                .getFirst();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** Everybody booked on a day, no-shows too, by time. */
    List<DayLine> day(TimeSlot day) {
        List<?> rows = em.createNativeQuery("""
                select a.id, p.id, upper(p.family_name) || ', ' || p.given_name, p.mrn, p.birth_date, p.phone,
                       p.interpreter_language, coalesce(asked.names, a.purpose), asked.many, r.name, a.starts_at, a.ends_at, a.status
                  from appointment a join patient p on p.id = a.patient_id join resource r on r.id = a.resource_id
                  left join lateral %s asked on true
                 where a.starts_at >= ?1 and a.starts_at < ?2 and a.status <> 'CANCELLED'
                 order by a.starts_at, r.name, a.id""".formatted(AskedTests.of("a.order_id")))
                .setParameter(1, Timestamp.from(day.start())).setParameter(2, Timestamp.from(day.end()))
                .getResultList();
        return Columns.each(rows,
                row -> new DayLine(row.uuid(), row.uuid(), row.text(), row.text(), row.date(), row.text(),
                        row.text(), row.text(), row.count(), row.text(), row.instant(), row.instant(),
                        row.one(AppointmentStatus.class)));
    }

    /** What waits for a time, by when it is wanted; what is booked from now on, by time; papers, oldest first. */
    List<DeskLine> lines(UUID patient, Instant now) {
        List<?> rows = em.createNativeQuery(LINES).setParameter(1, patient).setParameter(2, Timestamp.from(now))
                .getResultList();
        return Columns.each(rows, row -> new DeskLine(row.one(DeskLine.Kind.class), row.uuid(), row.text(), row.count(),
                row.text(), row.instant(), row.date(), row.text(), row.uuid()));
    }
}
