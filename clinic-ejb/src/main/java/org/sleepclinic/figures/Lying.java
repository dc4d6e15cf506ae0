package org.sleepclinic.figures;

/** What lies about at this moment, in SQL: id, patient, case number, what it is, since when, and no end. */
final class Lying {
    static final String UNREPORTED = """
            select o.id, o.patient_id, c.number,
                   'O-' || o.number || coalesce(', ' || (select string_agg(t.name, ', ' order by i.position)
                       from order_item i join catalogue_test t on t.code = i.test_code where i.order_id = o.id), ''),
                   coalesce(a.starts_at, o.signed_at), cast(null as timestamptz)
              from clinical_order o join clinic_case c on c.id = o.case_id
              left join lateral (select min(a.starts_at) as starts_at from appointment a
                    where a.order_id = o.id and a.status in ('ARRIVED', 'IN_ROOM', 'LEFT')) a on true
             where o.request_status = 'SIGNED' and o.category not in ('LAB', 'ECG')
               and o.fulfilment_status in ('IN_PROGRESS', 'PRELIMINARY')""";
    static final String UNREAD = """
            select r.id, r.patient_id, c.number,
                   coalesce((select string_agg(a.name, ', ' order by a.position) from result_value v
                       join analyte a on a.code = v.analyte_code where v.report_id = r.id and not v.derived), r.category),
                   r.finalised_at, cast(null as timestamptz)
              from result_report r left join clinic_case c on c.id = r.case_id
             where r.status = 'FINAL' and r.reviewed_at is null""";
    static final String OVERDUE = """
            select ps.id, p.patient_id, c.number, s.code || ' ' || s.title, ps.due_at, cast(null as timestamptz)
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
              join clinic_case c on c.id = p.case_id
             where ps.status = 'OPEN' and p.status = 'ACTIVE'
               and ps.due_at < case when s.emergency then cast(?4 as timestamptz) else cast(?5 as timestamptz) end""";

    private Lying() {
    }
}
