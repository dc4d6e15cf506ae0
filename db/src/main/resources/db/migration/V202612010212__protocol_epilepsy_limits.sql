-- Vitamin D is sufficient above 50 nmol/L (2.2, NOS13), at 50 not: as HC-11 has it. And nothing is rounded before it is compared
-- (G6): sodium 124.6 is below 125, vitamin D 50.4 above 50.
update step_measure set round_to = 4
 where (step_id, code) in ((md5('EPI/1/EP-22')::uuid, 'SODIUM'), (md5('EPI/1/EP-24')::uuid, 'VITAMIN_D'));
update decision_condition set operator = case operator when 'LT' then 'LE' else 'GT' end
 where row_id in (md5('EPI/1/EP-24/30')::uuid, md5('EPI/1/EP-24/40')::uuid) and input = 'VITAMIN_D';
update decision_row set says = '25-OH-D 50 nmol/L or less' where id = md5('EPI/1/EP-24/30')::uuid;
update decision_row set says = 'Calcium in range, 25-OH-D above 50 nmol/L' where id = md5('EPI/1/EP-24/40')::uuid;
