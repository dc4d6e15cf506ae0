-- Who does not want iron by vein is asked first and nothing else: "declined" stood behind the gates, so that infection, the
-- first trimester, the kit and the phosphate had to be answered before, and a gate kept the step open against the patient's
-- word. The gates are needed only of who wants it: the table names what is missing of them, so that none is skipped.
insert into step_measure (step_id, code, position, label, type, required) values
(md5('RLS/1/RL-04V')::uuid, 'WANTED', 5, 'The patient wants iron by vein', 'BOOLEAN', true);
update step_measure set required = false where step_id = md5('RLS/1/RL-04V')::uuid and code <> 'WANTED';
update decision_row set position = 5, says = 'The patient does not want it'
 where id = md5('RLS/1/RL-04V/60')::uuid;
delete from decision_condition where row_id = md5('RLS/1/RL-04V/60')::uuid;
insert into decision_condition (row_id, position, input, operator, code) values
(md5('RLS/1/RL-04V/60')::uuid, 1, 'WANTED', 'IS', 'NO');
-- Why it was not given needs no field of its own any more: a gate says so, or something else stood in the way.
delete from decision_condition where row_id = md5('RLS/1/RL-04V/75')::uuid and input = 'WHY_NOT';
update plan_measure m set code = 'WANTED', choice = case m.choice when 'DECLINED' then 'NO' else 'YES' end
  from plan_step s where s.id = m.plan_step_id and s.step_id = md5('RLS/1/RL-04V')::uuid and m.code = 'WHY_NOT';
delete from step_measure where step_id = md5('RLS/1/RL-04V')::uuid and code = 'WHY_NOT';
