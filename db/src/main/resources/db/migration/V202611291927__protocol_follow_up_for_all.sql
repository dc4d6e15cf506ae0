-- The column "All" of the follow-up matrix (5.4.2) in the epilepsy review, as the other protocols have it: sleep diary at 4-6
-- weeks, BMI and blood pressure at 6 months (PHQ-9 and bone density it asks for already). And its event-driven rows: a seizure
-- after remission is seen within 2 weeks, a pregnancy the same day.
insert into step_measure (step_id, code, position, label, type, unit, required)
select md5('EPI/1/EP-07')::uuid, v.code, v.position, v.label, v.type, v.unit, false from (values
('SLEEP_DIARY', 300, 'Sleep diary looked through', 'BOOLEAN', null),
('BMI', 310, 'Body mass index', 'QUANTITY', 'kg/m2'),
('SYSTOLIC', 320, 'Systolic blood pressure', 'QUANTITY', 'mm[Hg]')) as v (code, position, label, type, unit);
insert into protocol_trigger (version_id, event, step_code, due_after, evidence, source) values
(md5('EPI/1')::uuid, 'FINDING:NEW_SEIZURE', 'EP-07', interval '14 days', 'LOCAL', 'clinical-reference 5.4.2'),
(md5('EPI/1')::uuid, 'PREGNANCY', 'EP-07', interval '12 hours', 'LOCAL', 'clinical-reference 5.4.2');
