-- "Pregnancy: same day" stands in the column for all (5.4.2); a plan for low calcium did not hear of one. The step stands beside what
-- is open and leads nowhere unless the treatment was changed.
insert into protocol_step (id, version_id, code, position, phase, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, hit_policy, evidence, source) values
(md5('HCA/2/HC-27')::uuid, md5('HCA/2')::uuid, 'HC-27', 270, 'FOLLOW_UP', 'EVENT', 'Pregnant', 'Pregnancy: doses with obstetrics',
 'Go through calcium, vitamin D and other medicines with obstetrics. The guide to loading vitamin D excludes pregnancy (HC-12). In the third trimester ionised calcium: adjusted calcium is not valid.',
 'PHYSICIAN', 'END/OBS', interval '12 hours', 'same day', 'Symptoms: HC-01. A seizure: RF-09.', false, null,
 'LOCAL', 'clinical-reference 5.4.2; NOS13; 3.1; step local');
insert into step_measure (step_id, code, position, label, type, unit, required, analyte_code, round_to, looks_back) values
(md5('HCA/2/HC-27')::uuid, 'CALCIUM_IONISED', 10, 'Ionised calcium', 'QUANTITY', 'mmol/L', false, 'CALCIUM_IONISED', 2, true),
(md5('HCA/2/HC-27')::uuid, 'CALCIUM_ADJUSTED', 20, 'Adjusted calcium', 'QUANTITY', 'mmol/L', false, 'CALCIUM_ADJUSTED', 2, true),
(md5('HCA/2/HC-27')::uuid, 'AGREED', 30, 'Agreed with obstetrics', 'TEXT', null, false, null, null, false);
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after) values
(md5('HCA/2/HC-27')::uuid, 'UNCHANGED', 10, 'Treatment as before', '{}', false, null),
(md5('HCA/2/HC-27')::uuid, 'CHANGED', 20, 'Treatment changed: calcium in a week', '{HC-22}', false, interval '7 days');
insert into protocol_trigger (version_id, event, step_code, due_after, evidence, source) values
(md5('HCA/2')::uuid, 'PREGNANCY', 'HC-27', interval '12 hours', 'LOCAL', 'clinical-reference 5.4.2');
