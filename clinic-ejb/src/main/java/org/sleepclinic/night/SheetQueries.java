package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Reach;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.patient.StandingFacts;
import org.sleepclinic.scheduling.AppointmentStatus;

/** Reads the night sheet: the beds in one statement, who answers in another. */
@Dependent
class SheetQueries {
    /** Stands between two safety facts; their labels hold commas. */
    private static final String BETWEEN = "|";
    /** Null: nobody asked. Empty: asked, and none. */
    private static final String FACTS = """
            (select case when count(*) > 0 then coalesce(string_agg(f.label || coalesce(' (' || f.detail || ')', ''), '|'
                         order by f.label) filter (where f.state = 'PRESENT'), '') end
               from safety_fact f where f.patient_id = a.patient_id and f.kind = '%s' and %s)""";
    private static final String BEDS = """
            select a.id, a.version, a.status, r.name, p.id, upper(p.family_name) || ', ' || p.given_name, p.birth_date, p.mrn,
                   o.number, o.id, a.case_id, asked.names, s.montage,
                   (select string_agg(i.note, '; ' order by i.position) from order_item i where i.order_id = a.order_id),
                   (select string_agg(k.name, ',' order by k.name) from night_kit n join kit k on k.code = n.kit_code
                     where n.appointment_id = a.id), a.starts_at, a.ends_at, u.display_name, %s, %s,
                   exists (select 1 from safety_fact f where f.patient_id = a.patient_id and %s), %s,
                   coalesce((select 'diagnosis ' || d.code || ' ' || c.label from diagnosis d join icd_code c on c.code = d.code
                              where d.patient_id = p.id and d.current and d.certainty <> 'REFUTED' and d.code like 'G40%%' order by d.recorded_at desc limit 1),
                            (select 'epilepsy is suspected' from suspicion q where q.patient_id = p.id and q.condition = 'EPILEPSY'
                                and q.status in ('RAISED', 'CONFIRMED') limit 1),
                            (select 'a seizure is suspected' from case_finding g where g.patient_id = p.id and g.present
                                and g.code in ('SUSPECTED_SEIZURE', 'NEW_SEIZURE') and g.voided_at is null limit 1)),
                   e.seizure_risk, e.fall_risk, e.rescue_plan, e.last_dose, eu.display_name, e.checked_at, e.id,
                   nullif(concat_ws(', ', p.kin_name, p.kin_relation, p.kin_phone), ''), p.phone, p.interpreter_language,
                   m.verdict
              from appointment a join resource r on r.id = a.resource_id join patient p on p.id = a.patient_id
              join clinical_order o on o.id = a.order_id join clinic_user u on u.id = a.technologist_id
              cross join lateral %s asked
              left join %s s on true
              left join lateral (select * from evening_check x where x.appointment_id = a.id
                                  order by x.checked_at desc, x.id desc limit 1) e on true
              left join clinic_user eu on eu.id = e.checked_by
              left join morning_record m on m.appointment_id = a.id and m.current
             where a.night = ?1 and a.status not in ('CANCELLED', 'NO_SHOW') order by r.name, a.starts_at"""
            .formatted(standing("ALLERGY"), standing("MEDICINE"),
                    StandingFacts.toldOfMedicines("f", "a.night"), standing("IMPLANT"),
                    AskedTests.of("a.order_id"), NightQueries.STUDY.formatted("a.order_id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    private static String standing(String kind) {
        return FACTS.formatted(kind, StandingFacts.holds("f", "a.night"));
    }

    /** Who sleeps where, by bed. */
    List<SheetBed> beds(LocalDate night) {
        return Columns.each(em.createNativeQuery(BEDS).setParameter(1, night).getResultList(), SheetQueries::bed);
    }

    private static SheetBed bed(Columns row) {
        return new SheetBed(row.uuid(), row.count(), row.one(AppointmentStatus.class), row.text(), row.uuid(),
                row.text(), row.date(), row.text(), row.number(), row.uuid(), row.uuid(), row.text(), row.text(),
                row.text(), row.list(), row.instant(), row.instant(), row.text(), facts(row.text()),
                facts(row.text()), row.yes(), facts(row.text()), row.text(),
                new EveningFindings(row.one(YesNo.class), row.one(YesNo.class), row.text(), row.text(), row.text(),
                        row.instant(), row.uuid()),
                row.text(), row.text(), row.text(), row.one(Verdict.class));
    }

    /** Null stays null: not recorded is not "none". */
    private static List<String> facts(String joined) {
        return joined == null ? null : joined.isEmpty() ? List.of() : List.of(joined.split("\\" + BETWEEN));
    }

    /** Who answers from when on in a night, and the laboratory's hours; names are null where nobody is planned. */
    record Answering(NightSheet.OnCall onCall, LocalTime sheetAt, LocalTime recordBy) {
    }

    /** Every duty from the evening's sheet to the morning's records, in its order; one without names where none is planned. */
    List<Answering> answering(LocalDate night) {
        return Columns.each(em.createNativeQuery("""
                select case when duty.starts_at > (cast(?1 as date) + l.sheet_at) at time zone ?2 then duty.starts_at end,
                       d.display_name, d.phone, s.display_name, s.phone, n.display_name, n.phone, cast(l.sheet_at as text), cast(l.record_by as text)
                  from sleep_lab l left join duty on duty.starts_at < (cast(?1 as date) + 1 + l.record_by) at time zone ?2
                   and duty.ends_at > (cast(?1 as date) + l.sheet_at) at time zone ?2
                  left join clinic_user d on d.id = duty.doctor_id left join clinic_user s on s.id = duty.deputy_id
                  left join clinic_user n on n.id = duty.nurse_id order by duty.starts_at""").setParameter(1, night)
                .setParameter(2, clock.getZone().getId()).getResultList(),
                row -> new Answering(
                        new NightSheet.OnCall(row.instant(), Reach.of(row.text(), row.text()),
                                Reach.of(row.text(), row.text()), Reach.of(row.text(), row.text())),
                        LocalTime.parse(row.text()), LocalTime.parse(row.text())));
    }
}
