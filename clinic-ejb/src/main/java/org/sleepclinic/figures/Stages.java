package org.sleepclinic.figures;

/**
 * The stages of a case in SQL, each with when it began and ended: referral, first visit, first final result, first
 * diagnosis. A result that was there before the visit makes no wait. Still waiting is who has not reached the end of a
 * stage and is not past it: whoever is treated or followed up waits for no first visit, though none was ever written down.
 */
final class Stages {
    static final String ALL = """
            (select s.name, c.id, c.patient_id, c.number, c.status, s.begun, s.ended,
                    s.ended is null and c.status = any(string_to_array(s.before, ',')) as waits
               from (select c.*,
                       (select min(coalesce(a.arrived_at, a.starts_at)) from appointment a
                         where a.case_id = c.id and a.status in ('ARRIVED', 'IN_ROOM', 'LEFT')) as visit,
                       (select min(r.finalised_at) from result_report r where r.case_id = c.id and r.status in ('FINAL', 'SUPERSEDED')) as result,
                       (select min(d.recorded_at) from diagnosis d
                         where d.case_id = c.id and d.certainty in ('PROVISIONAL', 'CONFIRMED')) as diagnosis
                       from clinic_case c) c
              cross join lateral (values ('VISIT', c.opened_at, c.visit, 'REFERRED,INTAKE'),
                       ('RESULT', c.visit, case when c.result is not null then greatest(c.visit, c.result) end, 'REFERRED,INTAKE,WORK_UP'),
                       ('DIAGNOSIS', c.result, case when c.diagnosis is not null then greatest(c.result, c.diagnosis) end,
                           'REFERRED,INTAKE,WORK_UP'),
                       ('ALL', c.opened_at, c.diagnosis, 'REFERRED,INTAKE,WORK_UP')) s (name, begun, ended, before)
              where s.begun is not null)""";

    private Stages() {
    }

    private static String of(String name) {
        return "select s.id, s.patient_id, s.number, s.status, s.begun, s.ended from " + ALL + " s where s.name = '"
                + name
                + "'";
    }

    static String ended(String name) {
        return of(name) + " and s.ended >= cast(?1 as timestamptz) and s.ended < cast(?2 as timestamptz)";
    }

    static String open(String name) {
        return of(name) + " and s.waits";
    }
}
