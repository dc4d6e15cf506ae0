-- A treatment begun outside its step opened no follow-up: what the step's outcome opens (RL-05: RL-21 and RL-08; RL-07: RL-22) the
-- treatment opens itself, once, as soon as it is begun. BEGUN:<class> is of treatments begun here, not of what was told.
insert into medicine_class (class, medicine)
select distinct 'RLS_AGENT', c.medicine from medicine_class c where c.class in ('GABAPENTIN', 'GABAPENTIN_ENACARBIL', 'PREGABALIN',
    'DIPYRIDAMOLE', 'OXYCODONE_NALOXONE', 'PRAMIPEXOLE', 'ROPINIROLE', 'ROTIGOTINE', 'LEVODOPA')
on conflict do nothing;
insert into protocol_trigger (version_id, event, step_code, due_after, evidence, source) values
(md5('RLS/1')::uuid, 'BEGUN:GABAPENTINOID', 'RL-21', interval '14 days', 'LOCAL', 'clinical-reference 5.4.2, 5.2.5'),
(md5('RLS/1')::uuid, 'BEGUN:DOPAMINE_AGONIST', 'RL-22', interval '1 month', 'LOCAL', 'clinical-reference 5.2.5'),
(md5('RLS/1')::uuid, 'BEGUN:RLS_AGENT', 'RL-08', interval '42 days', 'LOCAL', 'clinical-reference 5.4.2; AASM25');
