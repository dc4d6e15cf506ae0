-- The entry a treatment makes among the medicines says nothing of what else is taken: somebody has told that, or nobody.
alter table safety_fact add column told boolean not null default true;
update safety_fact f set told = false
 where f.id in (select medicine_id from treatment)
   and not exists (select 1 from safety_fact e where e.patient_id = f.patient_id and e.kind = 'MEDICINE' and e.id <> f.id
                      and e.recorded_at <= f.recorded_at and e.label is distinct from f.label
                      and e.id not in (select medicine_id from treatment));
