-- A gabapentinoid is watched every 6 months for mood, falls, weight and misuse (5.2.5), not at 2 weeks alone: asked at the follow-up
-- of 6 and of 12 months, which come in turn. A step that led to itself beside them would keep the plan from ever being ended.
insert into step_measure (step_id, code, position, label, type, unit, required)
select md5('RLS/1/' || step)::uuid, v.code, v.position, v.label, v.type, v.unit, false
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
