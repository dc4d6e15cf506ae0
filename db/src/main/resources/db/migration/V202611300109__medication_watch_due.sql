-- The day something watched in a treatment is due (5.1.5), kept so that it stands on the worklist and the case page; kept
-- anew whenever the treatment or a result changes. What runs already is looked at by the same rule here once.
alter table treatment add column watch_on date;
create index treatment_watch on treatment (watch_on) where status <> 'STOPPED' and watch_on is not null;
update treatment t set watch_on = (
    select min(case when m.phase = 'BASELINE' then case when seen.last > t.started_on - interval '1 year' then null else t.started_on end
                    when seen.last > t.started_on and m.every_days is not null
                    then greatest(t.started_on + m.due_days, seen.last + m.every_days) else t.started_on + m.due_days end)
      from agent_monitoring m cross join lateral (
           select case when bool_and(newest.day is not null) then min(newest.day) end as last
             from unnest(string_to_array(m.analytes, ',')) as wanted(code)
             left join lateral (select max(cast(r.taken_at as date)) as day
                                  from result_value v join result_report r on r.id = v.report_id
                                 where v.patient_id = t.patient_id and v.analyte_code = wanted.code
                                   and r.status in ('PRELIMINARY', 'FINAL')) newest on true) seen
     where m.agent = t.agent and m.analytes is not null)
 where t.status <> 'STOPPED';
