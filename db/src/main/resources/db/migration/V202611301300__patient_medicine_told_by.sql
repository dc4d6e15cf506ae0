-- Who told what else is taken, and when: where a treatment's entry keeps it, "asked, and nothing else" as well.
alter table safety_fact
    add column told_at timestamptz,
    add column told_by uuid references clinic_user,
    add constraint safety_fact_told_by_somebody check ((told_at is null) = (told_by is null)),
    add constraint safety_fact_told_when_told check (told_at is null or told);
-- The entries treatments made, those of earlier doses too, by who has told what else is taken: an entry that stood when the
-- treatment began or since and is none of a treated medicine, or the answer "nothing else". Nobody has: not told.
with made as (
    select f.id, f.patient_id, f.recorded_at, min(t.started_on) as begun
      from treatment t join agent a on a.code = t.agent join safety_fact f on f.id = t.medicine_id
        or f.patient_id = t.patient_id and f.kind = 'MEDICINE' and lower(f.label) = lower(a.name)
           and exists (select 1 from treatment_dose d where d.treatment_id = t.id and d.by_user = f.recorded_by
                          and f.recorded_at between d.at - interval '1 minute' and d.at + interval '1 minute')
     group by f.id),
said as (
    select m.id, e.recorded_at as at, e.recorded_by as by_user
      from made m join safety_fact e on e.patient_id = m.patient_id and e.kind = 'MEDICINE' and e.voided_at is null
       and e.recorded_at <= m.recorded_at and (e.ended_on is null or e.ended_on >= m.begun - 1)
       and not exists (select 1 from treatment t join agent a on a.code = t.agent
                        where t.patient_id = e.patient_id and lower(a.name) = lower(e.label))
    union all
    select m.id, x.at, x.user_id
      from made m join made o on o.patient_id = m.patient_id
      join audit_entry x on x.what = 'safety.none' and x.action = 'WRITE' and x.subject_id = o.id),
last_said as (
    select distinct on (id) id, at, by_user from said order by id, at desc)
update safety_fact f set told = s.id is not null, told_at = s.at, told_by = s.by_user
  from made m left join last_said s on s.id = m.id
 where f.id = m.id;
