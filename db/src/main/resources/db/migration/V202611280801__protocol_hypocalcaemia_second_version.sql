-- Second version of the hypocalcaemia protocol. The first one sent every patient with symptoms to intravenous calcium,
-- whatever the calcium: its rows lacked the condition that calcium is low (5.3.1, D4, T40). It also had visits at which
-- 1.90 mmol/L was not severe, found hypoparathyroidism in PTH suppressed by a high calcium, and called a high value "in
-- range". Plans keep the version they were made from. The second version holds from the first one's day: no plan, on any
-- clock, should be started by the first again.
insert into protocol_version (id, protocol_code, version, effective_from, evidence, source, start_policy)
select md5('HCA/2')::uuid, protocol_code, 2, effective_from, evidence, source, start_policy
  from protocol_version where id = md5('HCA/1')::uuid;

-- A value that means something only beside another of the same draw: PTH and its calcium.
alter table step_measure add column same_draw_as text;

-- Steps as they were, with what follows below. A step is marked by its weakest part.
insert into protocol_step (id, version_id, code, position, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, phase, hit_policy, evidence, source)
select md5('HCA/2/' || code)::uuid, md5('HCA/2')::uuid, code, position, entry_kind, entry_text, title, action, role,
       role_text, due_after, due_text, stop_text, emergency, phase,
       case when code in ('HC-05', 'HC-10') then 'FIRST' else hit_policy end,
       case when code in ('HC-02', 'HC-04', 'HC-15') then 'UNVERIFIED' when code in ('HC-03', 'HC-07', 'HC-11') then 'LOCAL'
            else evidence end, source
  from protocol_step where version_id = md5('HCA/1')::uuid;
insert into protocol_step (id, version_id, code, position, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, phase, hit_policy, evidence, source) values
(md5('HCA/2/HC-08')::uuid, md5('HCA/2')::uuid, 'HC-08', 80, 'AFTER', 'Symptoms of low calcium, adjusted calcium in range',
 'Symptoms with calcium in range',
 'Not hypocalcaemia by the adjusted value: measure ionised calcium and magnesium today. Hyperventilation also tingles.',
 'NURSE', 'NUR/PHY', interval '12 hours', 'same day', 'Stridor, laryngospasm or tetany: HC-01.', false, 'TREATMENT', 'FIRST',
 'LOCAL', 'T40; D4; step and interval local');

insert into step_gives (step_id, substance)
select md5('HCA/2/' || s.code)::uuid, g.substance from step_gives g join protocol_step s on s.id = g.step_id
 where s.version_id = md5('HCA/1')::uuid;
insert into discharge_criterion (version_id, code, position, says, evidence, source)
select md5('HCA/2')::uuid, code, position, says, evidence, source from discharge_criterion where version_id = md5('HCA/1')::uuid;

insert into step_measure (step_id, code, position, label, type, unit, options, required, analyte_code, round_to, difference_of)
select md5('HCA/2/' || s.code)::uuid, m.code, m.position, m.label, m.type, m.unit, m.options, m.required, m.analyte_code,
       m.round_to, m.difference_of
  from step_measure m join protocol_step s on s.id = m.step_id where s.version_id = md5('HCA/1')::uuid;
-- Wherever calcium is looked at, its symptoms are asked too, and the other way round.
insert into step_measure (step_id, code, position, label, type, unit, required, analyte_code, round_to, same_draw_as)
select md5('HCA/2/' || v.step)::uuid, v.code, v.position, v.label, v.type, v.unit, true, v.analyte_code, v.round_to,
       v.same_draw_as from (values
('HC-05', 'SYMPTOMS', 5, 'Symptoms of low calcium now', 'BOOLEAN', null, null, null::integer, null),
('HC-05', 'ACTIVE_VITAMIN_D', 15, 'Active vitamin D needed: PTH low, or treatment cannot wait for it', 'BOOLEAN', null, null, null, null),
('HC-07', 'SYMPTOMS', 5, 'Symptoms of low calcium now', 'BOOLEAN', null, null, null, null),
('HC-08', 'SYMPTOMS', 10, 'Symptoms of low calcium now', 'BOOLEAN', null, null, null, null),
('HC-08', 'CALCIUM_IONISED', 20, 'Ionised calcium', 'QUANTITY', 'mmol/L', 'CALCIUM_IONISED', 2, null),
('HC-08', 'MAGNESIUM', 30, 'Magnesium', 'QUANTITY', 'mmol/L', 'MAGNESIUM', 2, null),
('HC-10', 'CALCIUM_ADJUSTED', 5, 'Adjusted calcium', 'QUANTITY', 'mmol/L', 'CALCIUM_ADJUSTED', 2, null),
('HC-11', 'CALCIUM_WITH_PTH', 15, 'Adjusted calcium of the same draw as PTH', 'QUANTITY', 'mmol/L', 'CALCIUM_ADJUSTED', 2, 'PTH'),
('HC-12', 'SYMPTOMS', 5, 'Symptoms of low calcium now', 'BOOLEAN', null, null, null, null),
('HC-12A', 'SYMPTOMS', 5, 'Symptoms of low calcium now', 'BOOLEAN', null, null, null, null)
) as v (step, code, position, label, type, unit, analyte_code, round_to, same_draw_as);

-- Outcomes: as they were, but for those that lead elsewhere now.
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after)
select md5('HCA/2/' || s.code)::uuid, o.code, o.position, o.label,
       -- The hospital treats the emergency; the cause is still for the clinic to find. Every way into HC-20 now also opens
       -- HC-11, by itself or through HC-10.
       case when o.code = 'TRANSFERRED' then '{HC-20,HC-11}'::text[]
            when s.code = 'HC-12A' and o.code = 'STILL_LOW' then '{HC-10,HC-11}' else o.next_steps end,
       o.ends_plan, o.due_after
  from step_outcome o join protocol_step s on s.id = o.step_id
 where s.version_id = md5('HCA/1')::uuid and s.code <> 'HC-05';
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after)
select md5('HCA/2/' || v.step)::uuid, v.code, v.position, v.label, v.next_steps::text[], false, v.due_after::interval from (values
('HC-03', 'ABOVE', 50, 'Above range: stop the infusion, check PTH', '{HC-20,HC-11}', null),
('HC-03', 'SYMPTOMS_NOT_LOW', 60, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-03,HC-08}', '4 hours'),
('HC-04', 'ABOVE', 50, 'Above range: stop magnesium, recheck', '{HC-04}', '24 hours'),
('HC-05', 'SEVERE', 10, 'Severe: emergency route', '{HC-01}', null),
('HC-05', 'ABOVE', 20, 'Calcium above range: stop, check PTH', '{HC-11}', null),
('HC-05', 'SYMPTOMS_NOT_LOW', 30, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-11}', null),
('HC-05', 'STARTED', 40, 'Active vitamin D and oral calcium started', '{HC-11}', null),
('HC-05', 'NOT_NEEDED', 50, 'Not needed: PTH not low', '{HC-11}', null),
('HC-06', 'ABOVE', 60, 'Above range: reduce calcium, check PTH', '{HC-11}', null),
('HC-06', 'SYMPTOMS_NOT_LOW', 70, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-21}', null),
('HC-07', 'ABOVE', 40, 'Ionised calcium above range: check PTH', '{HC-11}', null),
('HC-07', 'SYMPTOMS_NOT_LOW', 50, 'Symptoms, ionised calcium in range: magnesium', '{HC-08}', null),
('HC-08', 'SEVERE', 10, 'Truly low with symptoms: emergency route', '{HC-01}', null),
('HC-08', 'TRULY_LOW', 20, 'Truly low, symptoms gone', '{HC-10}', null),
('HC-08', 'ABOVE', 30, 'Ionised calcium above range: check PTH', '{HC-11}', null),
('HC-08', 'LOW_MAGNESIUM', 40, 'Magnesium low', '{HC-04}', null),
('HC-08', 'NOT_LOW', 50, 'Neither is low: another cause of the symptoms', '{}', null),
('HC-10', 'ABOVE', 30, 'Above range: no oral calcium, check PTH', '{HC-11}', null),
('HC-10', 'SYMPTOMS_NOT_LOW', 40, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-10A,HC-11}', null),
('HC-10A', 'ABOVE', 50, 'Above range: reduce calcium, check PTH', '{HC-11}', null),
('HC-10A', 'SYMPTOMS_NOT_LOW', 60, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-21}', null),
('HC-11', 'HYPERCALCAEMIA', 70, 'Calcium above range: stop calcium and vitamin D; endocrinology if PTH is not suppressed', '{HC-22}', '7 days'),
('HC-11', 'VITAMIN_D_INADEQUATE', 80, 'Vitamin D possibly inadequate', '{HC-12}', null),
('HC-11', 'NOT_TOLD', 90, 'Calcium was not low when PTH was taken: PTH tells no cause', '{HC-22}', null),
('HC-12', 'SEVERE', 40, 'Severe: emergency route', '{HC-01}', null),
('HC-12', 'SYMPTOMS_LOADED', 50, 'Loaded; symptoms with calcium in range: ionised calcium and magnesium', '{HC-08,HC-12A}', null),
('HC-12', 'SYMPTOMS_SPECIALIST', 60, 'Specialist advice; symptoms with calcium in range: ionised calcium and magnesium', '{HC-08,HC-22}', null),
('HC-12A', 'SEVERE', 40, 'Severe: emergency route', '{HC-01}', null),
('HC-12A', 'SYMPTOMS_NOT_LOW', 50, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-15}', null),
('HC-13', 'SYMPTOMS_KIDNEY', 60, 'Kidney function declining; symptoms with calcium in range: ionised calcium and magnesium', '{HC-08,HC-14}', null),
('HC-13', 'SYMPTOMS_NOT_LOW', 70, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-13}', null),
('HC-20', 'SYMPTOMS_NOT_LOW', 50, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-21}', null),
('HC-21', 'SYMPTOMS_NOT_LOW', 70, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-22}', null),
('HC-22', 'SYMPTOMS_NOT_LOW', 50, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-23}', null),
('HC-23', 'SYMPTOMS_NOT_LOW', 50, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-24}', null),
('HC-24', 'SYMPTOMS_NOT_LOW', 60, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-25}', null),
('HC-25', 'SYMPTOMS_NOT_LOW', 70, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-26}', null),
('HC-26', 'SYMPTOMS_NOT_LOW', 60, 'Symptoms, calcium in range: ionised calcium and magnesium', '{HC-08,HC-25}', null)
) as v (step, code, position, label, next_steps, due_after);
