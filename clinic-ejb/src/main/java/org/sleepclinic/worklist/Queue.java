package org.sleepclinic.worklist;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import java.util.Set;
import java.util.UUID;

/**
 * Work that waits, named by its next action, in the order a start page shows it. Each queue tells its rows by one select
 * with the columns of {@link WorkRow}; parameters: ?1 the reader, ?2 and ?3 start and end of today, ?4 the reader's roles,
 * comma-separated, ?5 the clinic's time zone: a day begins where the clinic is.
 */
public enum Queue {
    CRITICAL_UNANSWERED(Set.of(NURSE, PHYSICIAN, TECHNOLOGIST), """
            select a.patient_id, a.case_id, a.id, a.level, a.headline, a.raised_at, null, null, a.owner_id
              from alert a where a.acknowledged_at is null and a.level = 'EMERGENCY'""", "since"),
    RESULTS_TO_REVIEW(Set.of(PHYSICIAN), """
            select r.patient_id, r.case_id, r.id, r.category, null, r.entered_at, null, r.worst_flag, null
              from result_report r where r.status = 'FINAL' and r.reviewed_at is null""",
            "flag in ('NORMAL', 'NO_RANGE'), flag not like 'CRITICAL%', since"),
    ORDERS_TO_SIGN(Set.of(PHYSICIAN), """
            select o.patient_id, o.case_id, o.id, o.priority, null, o.placed_at, null, null, o.placed_by
              from clinical_order o where o.request_status = 'DRAFT'""", "since"),
    STEPS_DUE(Set.of(NURSE, PHYSICIAN, TECHNOLOGIST), """
            select p.patient_id, p.case_id, ps.id, s.code, s.title || coalesce(' · ' || ps.opened_because, ''), ps.activated_at, ps.due_at,
                   case when s.emergency then 'EMERGENCY' end, null
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
             where ps.status = 'OPEN' and p.status = 'ACTIVE' and ps.due_at < cast(?3 as timestamptz)
               and s.role = any(string_to_array(?4, ','))""", "flag nulls last, due"),
    TREATMENTS_DUE(Set.of(NURSE, PHYSICIAN), """
            select t.patient_id, t.case_id, t.id, case when t.asked_at is not null then 'CHECKS'
                        when cast(t.next_on as timestamp) at time zone ?5 < cast(?3 as timestamptz) then null else 'WATCH' end,
                   a.name, t.started_at, least(t.asked_at, cast(least(t.next_on, t.watch_on) as timestamp) at time zone ?5),
                   null, t.started_by
              from treatment t join agent a on a.code = t.agent
             where t.status <> 'STOPPED' and (t.asked_at is not null
                or cast(least(t.next_on, t.watch_on) as timestamp) at time zone ?5 < cast(?3 as timestamptz))""",
            "coalesce(code, '') = 'WATCH', code nulls last, due"),
    TESTS_TO_DO(Set.of(TECHNOLOGIST), """
            select o.patient_id, o.case_id, o.id, o.fulfilment_status, null, o.signed_at, coalesce(a.starts_at, cast(o.due_by as timestamp) at time zone ?5), o.priority, null
              from clinical_order o
              left join appointment a on a.order_id = o.id and a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM')
             where o.request_status = 'SIGNED' and o.fulfilment_status in ('BOOKED', 'IN_PROGRESS', 'PRELIMINARY')
               and (a.starts_at is null or a.starts_at < cast(?3 as timestamptz))
               and not (o.category in ('SLEEP', 'EEG') and o.fulfilment_status = 'IN_PROGRESS')
               and not (o.category not in ('LAB', 'ECG') and o.fulfilment_status = 'PRELIMINARY')""",
            "due nulls last, since"),
    TO_SCORE(Set.of(TECHNOLOGIST), """
            select o.patient_id, o.case_id, o.id, o.priority, t.name, coalesce(a.starts_at, o.signed_at), null, null, null
              from clinical_order o join order_item i on i.order_id = o.id join catalogue_test t on t.code = i.test_code
              left join lateral (select max(x.starts_at) as starts_at from appointment x
                                  where x.order_id = o.id and x.status <> 'CANCELLED') a on true
             where o.request_status = 'SIGNED' and o.fulfilment_status = 'IN_PROGRESS'
               and o.category in ('SLEEP', 'EEG')
               and (exists (select 1 from adequate_recording n where n.order_id = o.id)
                 or not exists (select 1 from home_test h where h.test_code = t.code)
                    and not exists (select 1 from appointment n where n.order_id = o.id and n.night is not null
                                     and n.status <> 'CANCELLED'))""",
            Pressing.FIRST + ", since"),
    TO_REPORT(Set.of(PHYSICIAN), """
            select r.patient_id, r.case_id, r.id, coalesce(o.priority, 'ROUTINE'), t.name, r.entered_at, null, null, r.entered_by
              from result_report r join study_report s on s.report_id = r.id join catalogue_test t on t.code = s.study_code
              left join clinical_order o on o.id = r.order_id
              where r.status in ('PRELIMINARY', 'PROPOSED')""", Pressing.FIRST + ", since"),
    RESULTS_TO_FINISH(Set.of(NURSE, TECHNOLOGIST), """
            select r.patient_id, r.case_id, r.id, r.category,
                   (select string_agg(a.name, '; ' order by a.position) from result_value v
                      join analyte a on a.code = v.analyte_code where v.report_id = r.id and not v.derived),
                   r.entered_at, null, r.worst_flag, r.entered_by
              from result_report r where r.status = 'PRELIMINARY' and r.order_id is null
               and r.category in ('LAB', 'ECG')""", "since"),
    ORDERS_TO_BOOK(Set.of(FRONT_DESK), """
            select o.patient_id, o.case_id, o.id, o.priority, null, o.signed_at, cast(o.due_by as timestamp) at time zone ?5, null, null
              from clinical_order o where o.request_status = 'SIGNED' and o.fulfilment_status = 'WAITING'""",
            Pressing.FIRST + ", due nulls last, since"),
    REFERRALS_TO_TRIAGE(Set.of(NURSE, PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   (select max(m.at) from case_move m where m.case_id = c.id), null, null, c.responsible_id
              from clinic_case c where c.status = 'REFERRED'""", Pressing.FIRST + ", since"),
    INTAKES_OPEN(Set.of(NURSE), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   (select max(m.at) from case_move m where m.case_id = c.id), null, null, c.responsible_id
              from clinic_case c where c.status = 'INTAKE'""", Pressing.FIRST + ", since"),
    TO_DIAGNOSE(Set.of(PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   (select max(m.at) from case_move m where m.case_id = c.id), null, null, c.responsible_id
              from clinic_case c where c.status = 'FOLLOW_UP'
               and not exists (select 1 from diagnosis d where d.case_id = c.id and d.current and d.certainty <> 'REFUTED')
                or c.status = 'WORK_UP'
               and not exists (select 1 from clinical_order o where o.case_id = c.id
                                and (o.request_status = 'DRAFT'
                                  or o.request_status = 'SIGNED' and o.fulfilment_status not in ('COMPLETED', 'NOT_DONE')))
               and exists (select 1 from result_report r where r.case_id = c.id and r.status = 'FINAL')
               and not exists (select 1 from result_report r where r.case_id = c.id and r.status = 'FINAL'
                                and r.reviewed_at is null)""", "since"),
    TO_PLAN(Set.of(PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   (select max(m.at) from case_move m where m.case_id = c.id), null, null, c.responsible_id
              from clinic_case c where c.status = 'DIAGNOSED'
               and not exists (select 1 from plan p where p.case_id = c.id and p.status = 'ACTIVE')""", "since"),
    TO_ORDER(Set.of(NURSE, PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   (select max(m.at) from case_move m where m.case_id = c.id), null, null, c.responsible_id
              from clinic_case c where c.status = 'WORK_UP'
               and not exists (select 1 from clinical_order o where o.case_id = c.id
                                and o.request_status in ('DRAFT', 'SIGNED'))
               and not exists (select 1 from result_report r where r.case_id = c.id
                                and r.status in ('PRELIMINARY', 'FINAL'))""", Pressing.FIRST + ", since"),
    TO_DECIDE(Set.of(PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint, min(s.raised_at), null, null, c.responsible_id
              from clinic_case c join suspicion s on s.case_id = c.id and s.status = 'RAISED'
             where c.status not in ('CLOSED', 'INTAKE') group by c.id""", Pressing.FIRST + ", since"),
    TO_CLOSE(Set.of(PHYSICIAN), """
            select c.patient_id, c.id, c.id, c.urgency, c.complaint,
                   coalesce((select max(p.ended_at) from plan p where p.case_id = c.id), c.opened_at), null, null,
                   c.responsible_id
              from clinic_case c where c.status in ('IN_TREATMENT', 'FOLLOW_UP')
               and not exists (select 1 from plan p where p.case_id = c.id and p.status = 'ACTIVE')""", "since"),
    NOTES_TO_SIGN(Set.of(NURSE, PHYSICIAN, TECHNOLOGIST), """
            select n.patient_id, n.case_id, n.id, n.kind, left(n.body, 120), n.started_at, null, null, n.author_id
              from case_note n where n.status = 'DRAFT' and n.author_id = ?1""", "since"),
    VISITS_TODAY(Set.of(FRONT_DESK, NURSE, PHYSICIAN, TECHNOLOGIST), """
            select a.patient_id, a.case_id, a.id, a.status, a.purpose, coalesce(a.arrived_at, a.booked_at), a.starts_at,
                   rs.name, rs.user_id
              from appointment a join resource rs on rs.id = a.resource_id
             where a.starts_at >= cast(?2 as timestamptz) and a.starts_at < cast(?3 as timestamptz)
               and a.status <> 'CANCELLED'""", "due"),
    TONIGHT(Set.of(NURSE, TECHNOLOGIST), """
            select a.patient_id, a.case_id, a.id, a.status, a.purpose, coalesce(a.arrived_at, a.booked_at), a.starts_at,
                   rs.name, a.technologist_id
              from appointment a join resource rs on rs.id = a.resource_id cross join sleep_lab lab
             where a.night = cast(cast(?6 as timestamptz) at time zone ?5 - cast(lab.record_by as interval) as date)
               and a.status not in ('CANCELLED', 'LEFT')""", "flag, due"),
    NIGHTS_UNRECORDED(Set.of(NURSE, TECHNOLOGIST), """
            select a.patient_id, a.case_id, a.id, a.status, a.purpose, a.starts_at,
                   (a.night + 1 + lab.record_by) at time zone ?5, rs.name, a.technologist_id
              from appointment a join resource rs on rs.id = a.resource_id cross join sleep_lab lab
             where a.night < cast(cast(?6 as timestamptz) at time zone ?5 as date)
               and (a.night + 1 + lab.record_by) at time zone ?5 <= cast(?6 as timestamptz)
               and a.status not in ('CANCELLED', 'NO_SHOW')
               and not exists (select 1 from morning_record m where m.appointment_id = a.id)""", "due"),
    DEVICES_OVERDUE(Set.of(NURSE, TECHNOLOGIST), """
            select l.patient_id, l.case_id, l.id, d.kind, d.name, l.out_at, cast(l.due_back as timestamp) at time zone ?5, null,
                   l.out_by
              from device_loan l join home_device d on d.id = l.device_id
             where l.back_at is null and l.due_back < cast(cast(?6 as timestamptz) at time zone ?5 as date)""", "due"),
    /** A follow-up that is overdue: the patient did not come, or nothing is booked a week after it was due. */
    MISSED_FOLLOW_UP(Set.of(FRONT_DESK, NURSE), """
            select p.patient_id, p.case_id, p.case_id, case when last.status = 'NO_SHOW' then 'NO_SHOW' else 'NOT_BOOKED' end,
                   string_agg(s.code || ' ' || s.title, '; ' order by ps.due_at), min(ps.activated_at), min(ps.due_at), t.phone, null
              from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
              join patient t on t.id = p.patient_id
              left join lateral (select a.status from appointment a where a.case_id = p.case_id and a.starts_at < cast(?2 as timestamptz)
                    and a.status <> 'CANCELLED' order by a.starts_at desc limit 1) last on true
             where ps.status = 'OPEN' and p.status = 'ACTIVE' and s.phase = 'FOLLOW_UP' and t.deceased_on is null
               and ps.due_at < cast(?2 as timestamptz) - case when last.status = 'NO_SHOW' then interval '0' else interval '7 days' end
               and not exists (select 1 from appointment b where b.case_id = p.case_id and b.starts_at >= cast(?2 as timestamptz)
                                and b.status in ('BOOKED', 'ARRIVED', 'IN_ROOM'))
             group by p.patient_id, p.case_id, last.status, t.phone""", "code = 'NOT_BOOKED', due"),
    LETTERS_TO_SEND(Set.of(FRONT_DESK), """
            select a.patient_id, a.case_id, a.id, a.status, a.purpose,
                   (select max(e.made_at) from closure_booking b join hours_exception e on e.id = b.exception_id
                     where b.appointment_id = a.id), a.starts_at, rs.name, null
              from appointment a join resource rs on rs.id = a.resource_id
             where a.status in ('BOOKED', 'CANCELLED') and a.starts_at >= cast(?2 as timestamptz)
               and exists (select 1 from closure_booking b join hours_exception e on e.id = b.exception_id
                            where b.appointment_id = a.id and not exists (select 1 from letter l
                                  where l.appointment_id = a.id and l.printed_at >= e.made_at))""", "due"),
    NOT_MARKED(Set.of(FRONT_DESK, NURSE), """
            select a.patient_id, a.case_id, a.id, a.status, a.purpose, a.starts_at, a.starts_at, null, rs.user_id
              from appointment a join resource rs on rs.id = a.resource_id
             where a.ends_at < cast(?2 as timestamptz) and a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM')
               and a.night is null""", "due");

    /** In a class of its own, since the constants above need it. */
    private static final class Pressing {
        /** The more pressing first: same day before urgent. */
        static final String FIRST = "array_position(array['EMERGENCY', 'SAME_DAY', 'URGENT', 'ROUTINE'], code)";
    }

    private final Set<String> roles;
    private final String rows;
    private final String order;

    Queue(Set<String> roles, String rows, String order) {
        this.roles = roles;
        this.rows = rows;
        this.order = order;
    }

    /** Who works on this queue (see {@code Roles}). */
    public Set<String> roles() {
        return roles;
    }

    /**
     * Some of its rows, each with the number waiting in all.
     *
     * @param after the subject after whose row they begin; null, or one that waits no longer: from the first on
     */
    String rows(UUID after, int limit) {
        return """
                (select s.queue, s.waiting, s.place, s.patient_id, s.case_id, s.subject, s.code, s.text, s.since, s.due, s.flag,
                        s.holder
                   from (select n.*, max(case when cast(n.subject as text) = '%5$s' then n.place end) over () as seen
                           from (select '%1$s' as queue, count(*) over () as waiting, row_number() over (order by %3$s, q.subject) as place,
                                        q.patient_id, q.case_id, q.subject, q.code, q.text, q.since,
                                        cast(q.due as timestamptz) as due, q.flag, cast(q.holder as uuid) as holder
                                   from (%2$s) as q (patient_id, case_id, subject, code, text, since, due, flag, holder)) n) s
                  where s.place > coalesce(s.seen, 0) order by s.place limit %4$d)"""
                .formatted(name(), rows, order, limit, after == null ? "" : after);
    }
}
