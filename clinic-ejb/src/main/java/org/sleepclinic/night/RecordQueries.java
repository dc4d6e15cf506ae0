package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentStatus;

/** Reads a booked night and what was recorded of it. */
@Dependent
class RecordQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** A night somebody has. */
    record BookedNight(UUID appointment, int version, AppointmentStatus status, UUID patient, UUID caseId, UUID order,
            long orderNumber, FulfilmentStatus fulfilment, String bed, LocalDate night, TimeSlot slot, String tests,
            String technologist) {
    }

    /** @throws DomainException {@code unknown} for what is no night */
    BookedNight night(UUID appointment) {
        return Columns.each(em.createNativeQuery("""
                select a.id, a.version, a.status, a.patient_id, a.case_id, a.order_id, o.number, o.fulfilment_status, r.name,
                       a.night, a.starts_at, a.ends_at, asked.names, u.display_name
                  from appointment a join resource r on r.id = a.resource_id join clinical_order o on o.id = a.order_id
                  join clinic_user u on u.id = a.technologist_id cross join lateral %s asked
                 where a.id = ?1 and a.night is not null""".formatted(AskedTests.of("a.order_id")))
                .setParameter(1, appointment).getResultList(),
                row -> new BookedNight(row.uuid(), row.count(), row.one(AppointmentStatus.class), row.uuid(),
                        row.uuid(), row.uuid(), row.number(), row.one(FulfilmentStatus.class), row.text(), row.date(),
                        new TimeSlot(row.instant(), row.instant()), row.text(), row.text()))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** What was found at the bed last, and of whom; all of it null when nobody has looked. */
    record LastEvening(UUID patient, EveningFindings found) {
    }

    /** @throws DomainException {@code unknown} for what is no night */
    LastEvening lastEvening(UUID appointment) {
        return Columns.each(em.createNativeQuery("""
                select a.patient_id, e.seizure_risk, e.fall_risk, e.rescue_plan, e.last_dose, u.display_name, e.checked_at,
                       e.id from appointment a left join evening_check e on e.appointment_id = a.id
                  left join clinic_user u on u.id = e.checked_by where a.id = ?1 and a.night is not null
                 order by e.checked_at desc nulls last, e.id desc limit 1""").setParameter(1, appointment)
                .getResultList(),
                row -> new LastEvening(row.uuid(), new EveningFindings(row.one(YesNo.class), row.one(YesNo.class),
                        row.text(), row.text(), row.text(), row.instant(), row.uuid())))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Every record of a night, the one that counts first. */
    List<MorningView.Entry> records(UUID appointment) {
        return Columns.each(em.createNativeQuery("""
                select m.id, m.verdict, m.repeat_reason, m.lights_out, m.lights_on, m.events, m.urgent, m.urgent_level, m.recorded_at,
                       u.display_name, m.amend_reason, m.current
                  from morning_record m join clinic_user u on u.id = m.recorded_by
                 where m.appointment_id = ?1 order by m.recorded_at desc, m.id desc""").setParameter(1, appointment)
                .getResultList(),
                row -> new MorningView.Entry(row.uuid(), row.one(Verdict.class), row.text(), row.instant(),
                        row.instant(),
                        row.text(), row.text(), row.one(Alarm.Level.class), row.instant(), row.text(), row.text(),
                        row.yes()));
    }

    /** When lights went out in the night an order was recorded in, by the record that counts; empty where none is adequate. */
    Optional<LightsOut> lightsOut(UUID order) {
        return Columns.each(em.createNativeQuery("""
                select m.patient_id, m.lights_out from morning_record m
                 where m.order_id = ?1 and m.current and m.verdict = 'ADEQUATE' order by m.lights_out desc limit 1""")
                .setParameter(1, order).getResultList(), row -> new LightsOut(row.uuid(), row.instant())).stream()
                .findFirst();
    }

    /** Of whom, and when. */
    record LightsOut(UUID patient, Instant at) {
    }

    /** A night as its record's page shows it. */
    MorningView view(UUID appointment) {
        BookedNight night = night(appointment);
        return new MorningView(night.appointment(), night.status(), new PatientId(night.patient()), night.caseId(),
                night.order(), night.orderNumber(), night.bed(), night.night(), night.slot().start(),
                night.slot().end(), night.tests(), night.technologist(), records(appointment));
    }
}
