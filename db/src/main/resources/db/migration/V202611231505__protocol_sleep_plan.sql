-- The sleep plan (5.4.1): every goal a step of its own, looked at again after 4-6 weeks (5.4.2). A goal is reached when
-- it was kept on at least 5 nights a week; that figure is the clinic's own.
insert into protocol (code, name) values ('SLEEP', 'Sleep plan');
insert into protocol_version (id, protocol_code, version, effective_from, evidence, source, start_policy) values
    (md5('SLEEP/1')::uuid, 'SLEEP', 1, '2024-01-01', 'UNVERIFIED', 'AASM25-SUM (exacerbating substances); clinical-reference 5.4.1', 'ANY');

insert into protocol_step (id, version_id, code, position, phase, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, hit_policy, evidence, source)
select md5('SLEEP/1/' || v.code)::uuid, md5('SLEEP/1')::uuid, v.code, v.position, 'SUPPORT', 'START', 'Any case', v.title, v.action,
       'NURSE', 'NUR', interval '35 days', '4–6 weeks', v.stop_text, false, v.hit_policy, v.evidence, v.source from (values
('SL-01', 10, 'Regular sleep window', 'A regular window of 7–9 hours and the same wake time every day.', null, 'FIRST', 'UNVERIFIED', 'not verified'),
('SL-02', 20, 'No caffeine after noon', 'No caffeine after noon, and never within 3–4 hours of bed.', null, 'UNIQUE', 'VERIFIED', 'AASM25-SUM; hours not verified'),
('SL-03', 30, 'No alcohol before bed', 'No alcohol within 3–4 hours of bed.', null, 'UNIQUE', 'VERIFIED', 'AASM25-SUM; hours not verified'),
('SL-04', 40, 'No nicotine', 'No nicotine in the evening or at night; offer help to stop.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-05', 50, 'Dark, cool, quiet room', 'A dark, cool and quiet bedroom.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-06', 60, 'Screens off', 'Screens off one hour before bed.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-07', 70, 'Daylight and exercise', 'Daylight and exercise earlier in the day, not within 2–3 hours of bed.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-08', 80, 'Leg stretch, massage or warm bath', 'For restless legs or cramps: stretch or massage the legs, or a warm bath, before bed.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-09', 90, 'Diet: iron and calcium', 'Iron-rich food; calcium 700–1,200 mg a day.', null, 'UNIQUE', 'UNVERIFIED', 'not verified'),
('SL-10', 100, 'Weight', 'A weight goal agreed with the patient.', null, null, 'UNVERIFIED', 'not verified'),
('SL-11', 110, 'Sleep apnoea', 'Look for and treat obstructive sleep apnoea.', null, null, 'UNVERIFIED', 'not verified'),
('SL-12', 120, 'Safe bedroom', 'For dream enactment or seizures: clear sharp things, low bed, padding, no sleeping alone near heights or water.', null, null, 'UNVERIFIED', 'not verified'),
('SL-13', 130, 'CBT-I for chronic insomnia', 'Cognitive behavioural therapy for insomnia is first-line when insomnia is chronic.', null, null, 'UNVERIFIED', 'not verified')
) as v (code, position, title, action, stop_text, hit_policy, evidence, source);

insert into step_measure (step_id, code, position, label, type, unit, required)
select md5('SLEEP/1/' || v.step)::uuid, v.code, v.position, v.label, v.type, v.unit, v.required from (values
('SL-01', 'SLEEP_HOURS', 10, 'Usual time in bed asleep', 'QUANTITY', 'h', true),
('SL-01', 'WAKE_REGULAR', 20, 'Same wake time within an hour', 'BOOLEAN', null, true),
('SL-09', 'CALCIUM_INTAKE', 10, 'Calcium in the diet', 'QUANTITY', 'mg/d', true),
('SL-10', 'WEIGHT', 10, 'Weight', 'QUANTITY', 'kg', false),
('SL-10', 'BMI', 20, 'Body mass index', 'QUANTITY', 'kg/m2', false),
('SL-11', 'STUDY_ARRANGED', 10, 'Sleep study or treatment arranged', 'BOOLEAN', null, false),
('SL-12', 'BEDROOM_CHECKED', 10, 'Bedroom gone through with the patient', 'BOOLEAN', null, false),
('SL-13', 'ISI', 10, 'Insomnia severity index total', 'QUANTITY', '{score}', false)
) as v (step, code, position, label, type, unit, required);
insert into step_measure (step_id, code, position, label, type, unit, required)
select md5('SLEEP/1/' || step)::uuid, 'NIGHTS_KEPT', 10, 'Nights a week the goal was kept', 'QUANTITY', '{nights}/wk', true
from unnest(array['SL-02', 'SL-03', 'SL-04', 'SL-05', 'SL-06', 'SL-07', 'SL-08']) as step;

insert into step_outcome (step_id, code, position, label, next_steps)
select id, 'KEPT', 10, 'Goal reached', '{}'::text[] from protocol_step where version_id = md5('SLEEP/1')::uuid
union all
select id, 'AGAIN', 20, 'Not yet: look again in 4–6 weeks', array[code] from protocol_step where version_id = md5('SLEEP/1')::uuid
union all
select id, 'NOT_APPLICABLE', 30, 'Does not apply to this patient', '{}'::text[] from protocol_step
where version_id = md5('SLEEP/1')::uuid and hit_policy is null;

insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('SLEEP/1/' || v.step || '/' || v.position)::uuid, md5('SLEEP/1/' || v.step)::uuid, v.position, v.outcome_code, v.says, v.evidence, v.source
from (values
('SL-01', 10, 'AGAIN', 'Less than 7 hours', 'UNVERIFIED', 'not verified'),
('SL-01', 20, 'AGAIN', 'More than 9 hours', 'UNVERIFIED', 'not verified'),
('SL-01', 30, 'AGAIN', 'Wake time not regular', 'UNVERIFIED', 'not verified'),
('SL-01', 40, 'KEPT', '7–9 hours and a regular wake time', 'UNVERIFIED', 'not verified'),
('SL-09', 10, 'AGAIN', 'Less than 700 mg a day', 'UNVERIFIED', 'not verified'),
('SL-09', 20, 'KEPT', '700–1,200 mg a day', 'UNVERIFIED', 'not verified'),
('SL-09', 30, 'AGAIN', 'More than 1,200 mg a day', 'UNVERIFIED', 'not verified')
) as v (step, position, outcome_code, says, evidence, source);
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('SLEEP/1/' || step || '/' || r.position)::uuid, md5('SLEEP/1/' || step)::uuid, r.position, r.outcome_code, r.says, 'LOCAL', 'local'
from unnest(array['SL-02', 'SL-03', 'SL-04', 'SL-05', 'SL-06', 'SL-07', 'SL-08']) as step,
     (values (10, 'KEPT', 'Kept on 5 nights a week or more'), (20, 'AGAIN', 'Kept on fewer than 5 nights a week')) as r (position, outcome_code, says);

insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select md5('SLEEP/1/' || v.step || '/' || v.row)::uuid, v.position, v.input, v.operator, v.amount::numeric, v.unit, v.code from (values
('SL-01', 10, 1, 'SLEEP_HOURS', 'LT', 7, 'h', null),
('SL-01', 20, 1, 'SLEEP_HOURS', 'GT', 9, 'h', null),
('SL-01', 30, 1, 'WAKE_REGULAR', 'IS', null, null, 'NO'),
('SL-01', 40, 1, 'WAKE_REGULAR', 'IS', null, null, 'YES'),
('SL-09', 10, 1, 'CALCIUM_INTAKE', 'LT', 700, 'mg/d', null),
('SL-09', 20, 1, 'CALCIUM_INTAKE', 'GE', 700, 'mg/d', null),
('SL-09', 20, 2, 'CALCIUM_INTAKE', 'LE', 1200, 'mg/d', null),
('SL-09', 30, 1, 'CALCIUM_INTAKE', 'GT', 1200, 'mg/d', null)
) as v (step, row, position, input, operator, amount, unit, code);
insert into decision_condition (row_id, position, input, operator, amount, unit)
select md5('SLEEP/1/' || step || '/' || r.row)::uuid, 1, 'NIGHTS_KEPT', r.operator, 5, '{nights}/wk'
from unnest(array['SL-02', 'SL-03', 'SL-04', 'SL-05', 'SL-06', 'SL-07', 'SL-08']) as step,
     (values (10, 'GE'), (20, 'LT')) as r (row, operator);
