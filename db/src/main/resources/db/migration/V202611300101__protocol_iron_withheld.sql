-- Iron that was rightly withheld was dropped for good: "not given" stood before the phosphate, went to the next medicine
-- whatever the reason, and the first trimester opened the pregnancy's step alone. A withheld infusion stays due: every gate
-- is asked before "not given", and what only waits is asked again. The outcome names the gate, so the step says why it is
-- open again. Only what does not pass by itself (anaphylaxis before, a patient who declines) leads on.
insert into step_measure (step_id, code, position, label, type, required, options) values
(md5('RLS/1/RL-04V')::uuid, 'WHY_NOT', 85, 'If not given: why', 'CHOICE', false,
 '[{"code":"LATER","label":"Not now: something else stood in the way"},{"code":"DECLINED","label":"The patient does not want it"}]');
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after) values
(md5('RLS/1/RL-04V')::uuid, 'LATER', 65, 'Not now: asked again', '{RL-04V}', false, '14 days');
update step_outcome set label = 'Not in the first trimester: asked again', next_steps = '{RL-11,RL-04V}'
 where step_id = md5('RLS/1/RL-04V')::uuid and code = 'FIRST_TRIMESTER';
update step_outcome set label = 'Declined: no iron'
 where step_id = md5('RLS/1/RL-04V')::uuid and code = 'NOT_GIVEN';
update decision_row set position = 76, says = 'Not given: the patient does not want it'
 where step_id = md5('RLS/1/RL-04V')::uuid and outcome_code = 'NOT_GIVEN';
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source) values
(md5('RLS/1/RL-04V/75')::uuid, md5('RLS/1/RL-04V')::uuid, 75, 'LATER', 'Not given, and wanted', 'LOCAL', 'local');
insert into decision_condition (row_id, position, input, operator, code) values
(md5('RLS/1/RL-04V/75')::uuid, 1, 'GIVEN', 'IS', 'NO'),
(md5('RLS/1/RL-04V/75')::uuid, 2, 'WHY_NOT', 'IS', 'LATER'),
(md5('RLS/1/RL-04V/60')::uuid, 2, 'WHY_NOT', 'IS', 'DECLINED');
