-- A gabapentinoid is watched every 6 months for mood, falls, weight and misuse (5.2.5), not at 2 weeks alone: asked at the follow-up
-- of 6 and of 12 months, which come in turn. A step that led to itself beside them would keep the plan from ever being ended.
insert into step_measure (step_id, code, position, label, type, unit, required)
select md5('RLS/1/' || step)::uuid, v.code, v.position, v.label, v.type, v.unit, v.code = 'SUICIDAL'
  from unnest(array['RL-24', 'RL-25']) as step, (values
('SUICIDAL', 110, 'On an alpha-2-delta ligand: suicidal thoughts', 'BOOLEAN', null),
('FALLS', 120, 'On an alpha-2-delta ligand: falls', 'BOOLEAN', null),
('MISUSE', 130, 'On an alpha-2-delta ligand: takes more than prescribed', 'BOOLEAN', null),
('WEIGHT', 140, 'On an alpha-2-delta ligand: weight', 'QUANTITY', 'kg')) as v (code, position, label, type, unit);
update protocol_step set action = action || ' On an alpha-2-delta ligand: mood, falls, weight, misuse.',
       source = 'clinical-reference 5.4.2, 5.2.5'
 where id in (md5('RLS/1/RL-24')::uuid, md5('RLS/1/RL-25')::uuid);
insert into step_flag (step_id, measure, also, rule_id, level, headline, evidence, source)
select md5('RLS/1/' || step)::uuid, 'SUICIDAL', null, 'RF-12', 'SAME_DAY', 'Suicidal thoughts: suicide-risk protocol', 'UNVERIFIED', 'class warning, not verified'
  from unnest(array['RL-24', 'RL-25']) as step;
-- Whoever has such thoughts is not discharged, whatever the legs do: the first row, as at 2 weeks (RL-21).
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after)
select md5('RLS/1/' || step)::uuid, 'SUICIDAL', 5, 'Suicidal thoughts: same day', '{RL-05}', false, interval '12 hours'
  from unnest(array['RL-24', 'RL-25']) as step;
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('RLS/1/' || step || '/5')::uuid, md5('RLS/1/' || step)::uuid, 5, 'SUICIDAL', 'Suicidal thoughts', 'UNVERIFIED', 'class warning, not verified'
  from unnest(array['RL-24', 'RL-25']) as step;
insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select md5('RLS/1/' || step || '/5')::uuid, 1, 'SUICIDAL', 'IS', null, null, 'YES' from unnest(array['RL-24', 'RL-25']) as step;
