-- A step that another led to asks how things went since it opened. The search for the cause is different: its values were
-- drawn before treatment began.
alter table step_measure add column looks_back boolean not null default false;
update step_measure set looks_back = true
 where analyte_code is not null and step_id in (select id from protocol_step where code = 'HC-11');
