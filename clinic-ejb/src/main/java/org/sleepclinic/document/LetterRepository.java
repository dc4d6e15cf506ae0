package org.sleepclinic.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.patient.PatientId;

/** Reads what a letter says, in one statement, and keeps that it was printed. */
@Dependent
class LetterRepository {
    /** Moved is a letter at another time than before; another bed or person at the same time is told where it is, and no more. */
    private static final String LETTER = """
            select a.id, a.patient_id, a.case_id,
                   case when a.status in ('CANCELLED', 'NO_SHOW') then 'CANCELLED' when m.id is not null then 'MOVED' else 'BOOKED' end,
                   concat_ws(' ', p.title, p.given_name, p.family_name),
                   concat_ws(' ', coalesce(p.title, p.given_name), p.family_name), p.address, p.interpreter_language,
                   coalesce(asked.names, a.purpose), r.name, r.kind in ('PHYSICIAN', 'NURSE'), a.starts_at, a.ends_at, m.from_starts_at,
                   case when a.status = 'CANCELLED' and a.status_reason not like 'order.%%' then a.status_reason else m.reason end,
                   (select string_agg(distinct t.preparation, chr(10)) from order_item i
                      join catalogue_test t on t.code = i.test_code where i.order_id = a.order_id),
                   l.printed_at, u.display_name, p.mrn
              from appointment a join patient p on p.id = a.patient_id join resource r on r.id = a.resource_id
              left join lateral (select m.id, m.from_starts_at, m.reason from appointment_move m where m.appointment_id = a.id
                     and m.from_starts_at <> a.starts_at
                    order by m.moved_at desc, m.id desc limit 1) m on true
              left join lateral (select l.printed_at, l.printed_by from letter l where l.appointment_id = a.id
                    and l.starts_at = a.starts_at and (l.kind = 'CANCELLED') = (a.status in ('CANCELLED', 'NO_SHOW'))
                    order by l.printed_at desc limit 1) l on true
              left join clinic_user u on u.id = l.printed_by
              left join lateral %s asked on true
             where a.id = ?1""".formatted(AskedTests.of("a.order_id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    AppointmentLetter of(UUID appointment) {
        List<?> rows = em.createNativeQuery(LETTER).setParameter(1, appointment).getResultList();
        return Columns.each(rows, LetterRepository::letter).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static AppointmentLetter letter(Columns row) {
        return new AppointmentLetter(row.uuid(), new PatientId(row.uuid()), row.uuid(), row.one(LetterKind.class),
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.yes(), row.instant(),
                row.instant(),
                row.instant(), row.text(), lines(row.text()), row.instant(), row.text(), new Mrn(row.text()));
    }

    private static List<String> lines(String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }

    /** Keeps what was printed: the kind and the time are those on the paper, whatever the appointment is by now. */
    void keepPrinted(UUID appointment, LetterKind kind, Instant start, UUID by, Instant at) {
        em.createNativeQuery(
                """
                insert into letter (id, patient_id, appointment_id, kind, starts_at, printed_at, printed_by)
                select ?1, a.patient_id, a.id, ?2, cast(?6 as timestamptz), cast(?3 as timestamptz), ?4
                  from appointment a where a.id = ?5""")
                .setParameter(1, Uuid7.next()).setParameter(2, kind.name()).setParameter(3, at.toString())
                .setParameter(4, by).setParameter(5, appointment).setParameter(6, start.toString()).executeUpdate();
    }
}
