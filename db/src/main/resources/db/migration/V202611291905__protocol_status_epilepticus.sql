-- Convulsive seizure, cluster and status epilepticus (5.1.7), step by step as the clock runs from the beginning of the seizure.
insert into protocol (code, name) values ('STATUS', 'Convulsive seizure and status epilepticus');
insert into protocol_version (id, protocol_code, version, effective_from, evidence, source, start_policy) values
    (md5('STATUS/1')::uuid, 'STATUS', 1, '2024-01-01', 'UNVERIFIED', 'NG217 7.1–7.3; AES-SUM; SE-DOSE; ESETT; D11; D12; D14', 'ONE');

insert into protocol_step (id, version_id, code, position, phase, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, hit_policy, evidence, source)
select md5('STATUS/1/' || v.code)::uuid, md5('STATUS/1')::uuid, v.code, v.position, v.phase, v.entry_kind, v.entry_text, v.title,
       v.action, 'NURSE', v.role_text, v.due_after::interval, v.due_text, v.stop_text, v.emergency, 'FIRST', v.evidence, v.source from (values
('ST-01', 10, 'TREATMENT', 'START', 'Convulsing, or no return to normal between seizures', 'Protect, time the seizure, oxygen, glucose, IV access',
 'Airway, oxygen, position. Time the seizure. Glucose. IV access. Ask for the person''s own emergency plan.', 'NUR/PHY', '5 minutes', '0–5 min',
 'Not breathing, or in danger where they lie: resuscitation team, ambulance.', true, 'UNVERIFIED', 'NG217 7.1.1–7.1.2; in part not verified'),
('ST-02', 20, 'TREATMENT', 'AFTER', 'Still convulsing at 5 minutes', 'First benzodiazepine',
 'One benzodiazepine by the way that is open: buccal or rectal outside hospital, IV with resuscitation at hand, IM without IV access. The person''s own emergency plan goes first.', 'NUR/PHY', '1 minute', 'at 5 min',
 'Breathing depressed: bag and mask, help.', true, 'UNVERIFIED', 'NG217 7.1.3; AES-SUM; SE-DOSE'),
('ST-03', 30, 'TREATMENT', 'AFTER', 'Still convulsing after the first dose', 'Second benzodiazepine, ambulance',
 'Second dose 5–10 minutes after the first. Outside hospital: ambulance after the first failed dose.', 'NUR/PHY', '10 minutes', '5–10 min after dose 1',
 'Doses given before arrival count. Breathing depressed: bag and mask, help.', true, 'VERIFIED', 'NG217 7.1.7–7.1.8'),
('ST-04', 40, 'TREATMENT', 'AFTER', 'Still convulsing after two doses', 'Second line into a vein',
 'One of levetiracetam, fosphenytoin, phenytoin or valproate, by weight and capped; they work equally well. Monitor ECG and blood pressure on phenytoin.', 'PHY/NUR', '10 minutes', 'about 20 min',
 'This is hospital treatment: hand over as soon as possible.', true, 'UNVERIFIED', 'NG217 7.1.9; SE-DOSE; ESETT; D12'),
('ST-05', 50, 'TREATMENT', 'AFTER', 'Still convulsing after the second line', 'Another second line, expert, anaesthesia',
 'Try another second-line medicine, expert guidance; phenobarbital or general anaesthesia.', 'PHY', '20 minutes', '30–60 min',
 'Intensive care.', true, 'VERIFIED', 'NG217 7.1.10–7.1.11'),
('ST-06', 60, 'TREATMENT', 'AFTER', 'Always', 'Look for and treat the cause',
 'Glucose, sodium, calcium below 1.9 mmol/L, magnesium; alcohol; eclampsia (magnesium sulfate, obstetrics); non-epileptic attack.', 'PHY/NUR', '20 minutes', 'beside the other steps',
 'Calcium below 1.9 mmol/L: IV calcium protocol (HC-01).', true, 'UNVERIFIED', 'NG217 7.1.4–7.1.6; in part not verified'),
('ST-07', 70, 'FOLLOW_UP', 'AFTER', 'Seizure over or handed over', 'Emergency plan for next time',
 'Call: seizures since? Write the person''s own emergency plan and give it to those who live with them.', 'NUR', '3 days', '24–72 h',
 'Another seizure: begin anew.', false, 'LOCAL', 'NG217 7.1.12; 5.4.2'),
('ST-10', 15, 'TREATMENT', 'START', 'Three or more seizures in 24 hours that end by themselves', 'Cluster of seizures',
 'Follow the person''s own emergency plan; benzodiazepine such as clobazam or midazolam. Time every seizure.', 'NUR/PHY', '15 minutes', 'now',
 'A seizure of 5 minutes, or no return to normal between them: ST-01.', true, 'VERIFIED', 'NG217 7.2.1–7.2.2')
) as v (code, position, phase, entry_kind, entry_text, title, action, role_text, due_after, due_text, stop_text, emergency, evidence, source);

insert into step_gives (step_id, substance)
select md5('STATUS/1/' || step)::uuid, 'RESCUE' from unnest(array['ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-10']) as step;

insert into step_measure (step_id, code, position, label, type, unit, required, analyte_code, round_to, looks_back)
select md5('STATUS/1/' || v.step)::uuid, v.code, v.position, v.label, v.type, v.unit, v.required, v.analyte_code, v.round_to, true from (values
('ST-01', 'GLUCOSE', 30, 'Glucose', 'QUANTITY', 'mmol/L', false, 'GLUCOSE', null::integer),
('ST-01', 'IV_ACCESS', 40, 'Intravenous access', 'BOOLEAN', null, false, null, null),
('ST-01', 'OWN_PLAN', 50, 'Own emergency plan at hand', 'BOOLEAN', null, false, null, null),
('ST-06', 'CAUSE_TREATED', 10, 'Cause looked for, and treated where found', 'BOOLEAN', null, true, null, null),
('ST-06', 'CALCIUM_ADJUSTED', 20, 'Adjusted calcium', 'QUANTITY', 'mmol/L', false, 'CALCIUM_ADJUSTED', 2),
('ST-06', 'SODIUM', 30, 'Sodium', 'QUANTITY', 'mmol/L', false, 'SODIUM', null),
('ST-06', 'MAGNESIUM', 40, 'Magnesium', 'QUANTITY', 'mmol/L', false, 'MAGNESIUM', 2),
('ST-06', 'GLUCOSE', 50, 'Glucose', 'QUANTITY', 'mmol/L', false, 'GLUCOSE', null),
('ST-06', 'CAUSE', 60, 'Cause', 'TEXT', null, false, null, null),
('ST-07', 'PLAN_WRITTEN', 10, 'Own emergency plan written and given', 'BOOLEAN', null, true, null, null),
('ST-07', 'SEIZURES', 20, 'Seizures since', 'QUANTITY', '{seizures}', true, null, null)
) as v (step, code, position, label, type, unit, required, analyte_code, round_to);
insert into step_measure (step_id, code, position, label, type, required)
select md5('STATUS/1/' || step)::uuid, v.code, v.position, v.label, 'BOOLEAN', true
from unnest(array['ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-10']) as step,
     (values ('HANDED_OVER', 10, 'Handed over to ambulance or hospital'), ('CONVULSING', 20, 'Convulsing now')) as v (code, position, label);

insert into step_outcome (step_id, code, position, label, next_steps, due_after)
select md5('STATUS/1/' || v.step)::uuid, v.code, v.position, v.label, v.next_steps::text[], v.due_after::interval from (values
('ST-01', 'ONGOING', 10, 'Still convulsing: first benzodiazepine', '{ST-02,ST-06}', null),
('ST-02', 'ONGOING', 10, 'Still convulsing: second benzodiazepine', '{ST-03}', null),
('ST-03', 'ONGOING', 10, 'Still convulsing: second line', '{ST-04}', null),
('ST-04', 'ONGOING', 10, 'Still convulsing: expert, anaesthesia', '{ST-05}', null),
('ST-05', 'ONGOING', 10, 'Still convulsing', '{ST-05}', null),
('ST-10', 'ONGOING', 10, 'A seizure goes on: time it, protect', '{ST-01}', null),
('ST-01', 'STOPPED', 20, 'Seizure over', '{ST-06,ST-07}', null),
('ST-02', 'STOPPED', 20, 'Seizure over', '{ST-07}', null),
('ST-03', 'STOPPED', 20, 'Seizure over', '{ST-07}', null),
('ST-04', 'STOPPED', 20, 'Seizure over', '{ST-07}', null),
('ST-05', 'STOPPED', 20, 'Seizure over', '{ST-07}', null),
('ST-10', 'STOPPED', 20, 'No seizure now', '{ST-06,ST-07}', null),
('ST-06', 'AGAIN', 10, 'Not yet looked for', '{ST-06}', null),
('ST-06', 'DONE', 20, 'Cause looked for, and treated where found', '{}', null),
('ST-07', 'AGAIN', 10, 'Plan still to be written', '{ST-07}', '7 days'),
('ST-07', 'DONE', 20, 'Plan written', '{}', null)
) as v (step, code, position, label, next_steps, due_after);
insert into step_outcome (step_id, code, position, label, next_steps)
select md5('STATUS/1/' || step)::uuid, 'TRANSFERRED', 30, 'Handed over: plan for next time in 24–72 h', '{ST-07}'::text[]
from unnest(array['ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-10']) as step;

insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('STATUS/1/' || step || '/' || v.position)::uuid, md5('STATUS/1/' || step)::uuid, v.position, v.outcome, v.says, v.evidence, v.source
from unnest(array['ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-10']) as step,
     (values (10, 'TRANSFERRED', 'Handed over to ambulance or hospital', 'LOCAL', 'D14'),
             (20, 'ONGOING', 'Still convulsing', 'VERIFIED', 'NG217 7.1'),
             (30, 'STOPPED', 'Not convulsing any more', 'VERIFIED', 'NG217 7.1')) as v (position, outcome, says, evidence, source)
union all
select md5('STATUS/1/' || v.step || '/' || v.position)::uuid, md5('STATUS/1/' || v.step)::uuid, v.position, v.outcome, v.says, v.evidence, v.source
from (values ('ST-06', 10, 'AGAIN', 'Cause not yet looked for', 'VERIFIED', 'NG217 7.1.4'),
             ('ST-06', 20, 'DONE', 'Cause looked for, and treated where found', 'VERIFIED', 'NG217 7.1.4'),
             ('ST-07', 10, 'AGAIN', 'Emergency plan not written', 'VERIFIED', 'NG217 7.1.12'),
             ('ST-07', 20, 'DONE', 'Emergency plan written and given', 'VERIFIED', 'NG217 7.1.12')) as v (step, position, outcome, says, evidence, source);

insert into decision_condition (row_id, position, input, operator, code)
select md5('STATUS/1/' || step || '/' || v.position)::uuid, 1, v.input, 'IS', v.code
from unnest(array['ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-10']) as step,
     (values (10, 'HANDED_OVER', 'YES'), (20, 'CONVULSING', 'YES'), (30, 'CONVULSING', 'NO')) as v (position, input, code)
union all
select md5('STATUS/1/' || v.step || '/' || v.position)::uuid, 1, v.input, 'IS', v.code
from (values ('ST-06', 10, 'CAUSE_TREATED', 'NO'), ('ST-06', 20, 'CAUSE_TREATED', 'YES'),
             ('ST-07', 10, 'PLAN_WRITTEN', 'NO'), ('ST-07', 20, 'PLAN_WRITTEN', 'YES')) as v (step, position, input, code);
