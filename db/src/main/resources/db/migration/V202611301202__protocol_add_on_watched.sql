-- An add-on is watched like the first medicine (5.1.5): EP-09 says which one was begun and opens what EP-05 opens for it,
-- whether the referral is sent or not; without one nothing changes.
insert into step_measure (step_id, code, position, label, type, required, options)
select md5('EPI/1/EP-09')::uuid, 'ADD_ON_BEGUN', 15, 'Add-on begun meanwhile', type, true,
       (select jsonb_agg(case when one ->> 'code' = 'NONE' then jsonb_set(one, '{label}', '"None begun"') else one end)
          from jsonb_array_elements(options) as one)
  from step_measure where step_id = md5('EPI/1/EP-05')::uuid and code = 'MEDICINE';
update step_measure set label = 'Add-on: which, if another; how it is taken' where step_id = md5('EPI/1/EP-09')::uuid and code = 'ADD_ON';

insert into step_outcome (step_id, code, position, label, next_steps)
select o.step_id, sent.code || '_' || m.code, sent.position + m.position / 10, sent.label || '; add-on: ' || lower(left(m.label, 1)) || substr(m.label, 2),
       case sent.code when 'NOT_YET' then array['EP-09'] else array[]::text[] end || m.next_steps
  from (values ('REFERRED', 20, 'Referred'), ('NOT_YET', 40, 'Not sent yet')) as sent (code, position, label)
  cross join step_outcome m join step_outcome o on o.step_id = md5('EPI/1/EP-09')::uuid and o.code = sent.code
 where m.step_id = md5('EPI/1/EP-05')::uuid and m.code in ('LEVETIRACETAM', 'CARBAMAZEPINE', 'VALPROATE', 'STARTED');
update step_outcome set position = 15 where step_id = md5('EPI/1/EP-09')::uuid and code = 'NOT_YET';

-- Exactly one row matches: sent or not, and which medicine was begun.
update decision_row set position = position * 10 + 10 where step_id = md5('EPI/1/EP-09')::uuid;
insert into decision_condition (row_id, position, input, operator, code)
select id, 2, 'ADD_ON_BEGUN', 'IS', 'NONE' from decision_row where step_id = md5('EPI/1/EP-09')::uuid;
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('EPI/1/EP-09/' || sent.position + m.position)::uuid, sent.step_id, sent.position + m.position - 10,
       sent.outcome_code || '_' || m.outcome_code, sent.says || '; ' || m.says, m.evidence, sent.source || '; ' || m.source
  from decision_row sent cross join decision_row m
 where sent.step_id = md5('EPI/1/EP-09')::uuid and m.step_id = md5('EPI/1/EP-05')::uuid and m.outcome_code <> 'DECLINED';
insert into decision_condition (row_id, position, input, operator, code)
select md5('EPI/1/EP-09/' || sent.position + m.position)::uuid, case c.input when 'REFERRED' then 1 else 2 end,
       case c.input when 'REFERRED' then c.input else 'ADD_ON_BEGUN' end, 'IS', c.code
  from decision_row sent cross join decision_row m join decision_condition c on c.row_id = m.id or c.row_id = sent.id and c.input = 'REFERRED'
 where sent.step_id = md5('EPI/1/EP-09')::uuid and sent.outcome_code in ('REFERRED', 'NOT_YET')
   and m.step_id = md5('EPI/1/EP-05')::uuid and m.outcome_code <> 'DECLINED';
