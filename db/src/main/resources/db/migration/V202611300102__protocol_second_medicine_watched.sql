-- A second medicine is watched like the first (5.1.5): EP-08 says which one was begun and opens what EP-05 opens for it.
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan)
select md5('EPI/1/EP-08')::uuid, code, position - 15, 'Second medicine: ' || lower(left(label, 1)) || substr(label, 2), next_steps, false
  from step_outcome where step_id = md5('EPI/1/EP-05')::uuid and code in ('LEVETIRACETAM', 'CARBAMAZEPINE', 'VALPROATE');
update step_outcome set label = 'Second medicine: lamotrigine or another started', position = 26
 where step_id = md5('EPI/1/EP-08')::uuid and code = 'CHANGED';
update step_outcome set position = position + 20
 where step_id = md5('EPI/1/EP-08')::uuid and code in ('CONTINUE', 'FAILED', 'DIAGNOSIS');
