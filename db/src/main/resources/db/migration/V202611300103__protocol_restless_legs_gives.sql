-- What the steps of restless legs have a clinician give beside iron: without it nobody was told that another plan changes
-- the same medicine, or that the patient's epilepsy forbids it (5.3.4).
insert into step_gives (step_id, substance)
select md5('RLS/1/' || v.step)::uuid, v.substance from (values
('RL-05', 'GABAPENTINOID'), ('RL-06', 'DOPAMINERGIC'), ('RL-07', 'OPIOID'), ('RL-07', 'DOPAMINERGIC'), ('RL-10', 'GABAPENTINOID'), ('RL-10', 'OPIOID')
) as v (step, substance);
