-- "Pregnancy: same day" stands in the column for all (5.4.2); a plan for low calcium did not hear of one, of whichever version. The step
-- stands beside what is open and leads nowhere unless the treatment was changed.
insert into protocol_step (id, version_id, code, position, phase, entry_kind, entry_text, title, action, role, role_text,
                           due_after, due_text, stop_text, emergency, hit_policy, evidence, source)
select md5(version || '/HC-27')::uuid, md5(version)::uuid, 'HC-27', 270, 'FOLLOW_UP', 'EVENT', 'Pregnant', 'Pregnancy: doses with obstetrics',
       'Go through calcium, vitamin D and other medicines with obstetrics. The guide to loading vitamin D excludes pregnancy (HC-12). In the third trimester ionised calcium: adjusted calcium is not valid.',
       'PHYSICIAN', 'END/OBS', interval '12 hours', 'same day', 'Symptoms: HC-01. A seizure: RF-09.', false, null,
       'LOCAL', 'clinical-reference 5.4.2; NOS13; 3.1; step local'
  from unnest(array['HCA/1', 'HCA/2']) as version;
insert into step_measure (step_id, code, position, label, type, unit, required, analyte_code, round_to, looks_back)
select md5(version || '/HC-27')::uuid, v.code, v.position, v.label, v.type, v.unit, false, v.analyte, v.round_to, v.looks_back
  from unnest(array['HCA/1', 'HCA/2']) as version, (values
('CALCIUM_IONISED', 10, 'Ionised calcium', 'QUANTITY', 'mmol/L', 'CALCIUM_IONISED', 2, true),
('CALCIUM_ADJUSTED', 20, 'Adjusted calcium', 'QUANTITY', 'mmol/L', 'CALCIUM_ADJUSTED', 2, true),
('AGREED', 30, 'Agreed with obstetrics', 'TEXT', null, null, null, false)
) as v (code, position, label, type, unit, analyte, round_to, looks_back);
insert into step_outcome (step_id, code, position, label, next_steps, ends_plan, due_after)
select md5(version || '/HC-27')::uuid, v.code, v.position, v.label, v.next_steps::text[], false, v.due_after::interval
  from unnest(array['HCA/1', 'HCA/2']) as version, (values
('UNCHANGED', 10, 'Treatment as before', '{}', null),
('CHANGED', 20, 'Treatment changed: calcium in a week', '{HC-22}', '7 days')
) as v (code, position, label, next_steps, due_after);
insert into protocol_trigger (version_id, event, step_code, due_after, evidence, source)
select md5(version)::uuid, 'PREGNANCY', 'HC-27', interval '12 hours', 'LOCAL', 'clinical-reference 5.4.2'
  from unnest(array['HCA/1', 'HCA/2']) as version;
