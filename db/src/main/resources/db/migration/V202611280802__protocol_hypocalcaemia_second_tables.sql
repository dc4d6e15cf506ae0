-- Decision tables of the second version. Tables that look at no calcium and no magnesium stay as they were.
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('HCA/2/' || s.code || '/' || r.position)::uuid, md5('HCA/2/' || s.code)::uuid, r.position, r.outcome_code, r.says,
       r.evidence, r.source
  from decision_row r join protocol_step s on s.id = r.step_id
 where s.version_id = md5('HCA/1')::uuid and s.code in ('HC-01', 'HC-02', 'HC-15');
insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select md5('HCA/2/' || s.code || '/' || r.position)::uuid, c.position, c.input, c.operator, c.amount, c.unit, c.code
  from decision_condition c join decision_row r on r.id = c.row_id join protocol_step s on s.id = r.step_id
 where s.version_id = md5('HCA/1')::uuid and s.code in ('HC-01', 'HC-02', 'HC-15');

-- The head every table of an adjusted calcium shares, in this order: severe by number (D2), severe by symptoms only where
-- calcium is below range (5.3.1, D4), then what belongs to the step. Symptoms with calcium in range are nobody's
-- hypocalcaemia (T40): they ask for ionised calcium and magnesium.
insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('HCA/2/' || step || '/' || v.position)::uuid, md5('HCA/2/' || step)::uuid, v.position, 'SEVERE', v.says, v.evidence, v.source
  from unnest(array['HC-05', 'HC-06', 'HC-10', 'HC-10A', 'HC-12', 'HC-12A', 'HC-13', 'HC-20', 'HC-21', 'HC-22', 'HC-23',
                    'HC-24', 'HC-25', 'HC-26']) as step,
       (values (10, 'Adjusted calcium 1.90 mmol/L or less is severe', 'LOCAL', 'SFE; D2'),
               (20, 'Symptoms with calcium below range are severe at any level', 'VERIFIED', 'SFE; D4; range ABIM'))
       as v (position, says, evidence, source);
insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select md5('HCA/2/' || step || '/' || v.row)::uuid, v.position, v.input, v.operator, v.amount, v.unit, v.code
  from unnest(array['HC-05', 'HC-06', 'HC-10', 'HC-10A', 'HC-12', 'HC-12A', 'HC-13', 'HC-20', 'HC-21', 'HC-22', 'HC-23',
                    'HC-24', 'HC-25', 'HC-26']) as step,
       (values (10, 1, 'CALCIUM_ADJUSTED', 'LE', 1.90, 'mmol/L', null),
               (20, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
               (20, 2, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null))
       as v (row, position, input, operator, amount, unit, code);

insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('HCA/2/' || v.step || '/' || v.position)::uuid, md5('HCA/2/' || v.step)::uuid, v.position, v.outcome_code, v.says, v.evidence, v.source
from (values
('HC-03', 10, 'TRANSFERRED', 'Handed over to hospital', 'LOCAL', 'D14'),
('HC-03', 20, 'REPEAT_BOLUS', 'Symptoms during the infusion, calcium below range', 'VERIFIED', 'SFE; range ABIM'),
('HC-03', 30, 'CONTINUE', 'Adjusted calcium still 1.90 mmol/L or less', 'LOCAL', 'D2'),
('HC-03', 40, 'ABOVE', 'Calcium above range', 'LOCAL', 'range ABIM'),
('HC-03', 50, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-03', 60, 'CONTINUE', 'Cause not yet treated', 'VERIFIED', 'SFE'),
('HC-03', 70, 'TAPER', 'Above 1.90 mmol/L, no symptoms, cause treated', 'VERIFIED', 'SFE'),
('HC-04', 10, 'REFLEXES_LOST', 'Tendon reflexes lost: stop', 'VERIFIED', 'SFE-MG'),
('HC-04', 20, 'INTRAVENOUS', 'Magnesium below 0.50 mmol/L', 'VERIFIED', 'SFE-MG; D1'),
('HC-04', 30, 'ORAL', 'Magnesium 0.50–0.65 mmol/L', 'VERIFIED', 'SFE-MG; ABIM'),
('HC-04', 40, 'NORMAL', 'Magnesium 0.66–1.07 mmol/L', 'VERIFIED', 'SFE-MG; ABIM'),
('HC-04', 50, 'ABOVE', 'Magnesium above 1.07 mmol/L', 'LOCAL', 'range ABIM'),
('HC-05', 30, 'ABOVE', 'Calcium above range: stop', 'LOCAL', 'range ABIM'),
('HC-05', 40, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-05', 50, 'STARTED', 'PTH low, or treatment cannot wait for it', 'VERIFIED', 'SFE-POST'),
('HC-05', 60, 'NOT_NEEDED', 'PTH not low', 'VERIFIED', 'SFE-POST'),
('HC-06', 30, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
('HC-06', 40, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-06', 50, 'ALFACALCIDOL', 'Still below 2.15 mmol/L 72 h after surgery', 'LOCAL', 'SFE-POST; limit of "still low" local'),
('HC-06', 60, 'RAISE', 'Below 2.10 mmol/L: raise the oral dose', 'UNVERIFIED', 'not verified'),
('HC-06', 70, 'REPEAT', '2.10–2.14 mmol/L: repeat tomorrow', 'LOCAL', 'local'),
('HC-06', 80, 'IN_RANGE', '2.15–2.54 mmol/L', 'VERIFIED', 'ABIM'),
('HC-07', 10, 'SEVERE', 'Ionised calcium below 1.00 mmol/L is severe', 'LOCAL', 'D3'),
('HC-07', 20, 'SEVERE', 'Adjusted calcium 1.90 mmol/L or less is severe, also with ionised calcium in range: D2 stands before 5.3.1, and a wrongly stored ionised sample is the commoner error', 'LOCAL', 'D2; 5.3.1 row 4'),
('HC-07', 30, 'SEVERE', 'Symptoms with ionised calcium below range are severe', 'VERIFIED', 'SFE; D4; range MISC'),
('HC-07', 40, 'TRULY_LOW', 'Ionised calcium below range', 'VERIFIED', 'SFE; range MISC'),
('HC-07', 50, 'ABOVE', 'Ionised calcium above range', 'LOCAL', 'range MISC'),
('HC-07', 60, 'SYMPTOMS_NOT_LOW', 'Symptoms with ionised calcium in range', 'LOCAL', 'T40; D4'),
('HC-07', 70, 'NOT_LOW', 'Ionised calcium in range', 'VERIFIED', 'SFE'),
('HC-08', 10, 'SEVERE', 'Ionised calcium below 1.00 mmol/L is severe', 'LOCAL', 'D3'),
('HC-08', 20, 'SEVERE', 'Symptoms with ionised calcium below range are severe', 'VERIFIED', 'SFE; D4; range MISC'),
('HC-08', 30, 'TRULY_LOW', 'Ionised calcium below range', 'VERIFIED', 'SFE; range MISC'),
('HC-08', 40, 'ABOVE', 'Ionised calcium above range', 'LOCAL', 'range MISC'),
('HC-08', 50, 'LOW_MAGNESIUM', 'Magnesium below 0.66 mmol/L', 'VERIFIED', 'SFE-MG; ABIM'),
('HC-08', 60, 'NOT_LOW', 'Ionised calcium and magnesium in range', 'LOCAL', 'T40; ranges MISC, ABIM'),
('HC-10', 30, 'ABOVE', 'Above range: nothing to replace', 'LOCAL', 'range ABIM'),
('HC-10', 40, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-10', 50, 'STARTED', 'No symptoms: oral route', 'VERIFIED', 'SFE'),
('HC-10A', 30, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
('HC-10A', 40, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-10A', 50, 'IN_RANGE', '2.15–2.54 mmol/L', 'VERIFIED', 'ABIM'),
('HC-10A', 60, 'FALLING', 'Below range and falling', 'VERIFIED', 'SFE'),
('HC-10A', 70, 'RISING', 'Below range, not falling', 'VERIFIED', 'SFE'),
('HC-11', 10, 'LOW_MAGNESIUM', 'Low magnesium lowers PTH: correct it first', 'VERIFIED', 'SFE; SFE-MG'),
('HC-11', 20, 'HYPERCALCAEMIA', 'Calcium above range: PTH tells nothing of a low calcium', 'LOCAL', 'range ABIM'),
('HC-11', 30, 'HYPOPARATHYROID_VITAMIN_D', 'PTH not raised although calcium is low, and 25-OH-D below 25 nmol/L', 'LOCAL', 'SFE; cut-off of PTH local; NOS13, 2018 cut-off'),
('HC-11', 40, 'HYPOPARATHYROID', 'PTH not raised although calcium is low', 'LOCAL', 'SFE; NHSH; cut-off of PTH local'),
('HC-11', 50, 'KIDNEY', 'PTH raised, eGFR below 30', 'LOCAL', 'SFE; cut-off local'),
('HC-11', 60, 'VITAMIN_D', '25-OH-D below 25 nmol/L: deficient', 'LOCAL', 'SFE; NOS13, 2018 cut-off'),
('HC-11', 70, 'VITAMIN_D_INADEQUATE', 'PTH raised, 25-OH-D 25–50 nmol/L: possibly inadequate', 'LOCAL', 'NOS13'),
('HC-11', 80, 'OTHER', 'PTH raised, vitamin D above 50 nmol/L: another cause', 'VERIFIED', 'SFE; NHSH'),
('HC-11', 90, 'NOT_TOLD', 'PTH not raised, and calcium was in range', 'LOCAL', '2.2: interpret only with simultaneous calcium'),
('HC-12', 30, 'HYPERCALCAEMIA', 'Calcium above 2.54 mmol/L: stop', 'UNVERIFIED', 'ROS; range ABIM'),
('HC-12', 40, 'SYMPTOMS_SPECIALIST', 'Symptoms with calcium in range; the guide excludes pregnancy, children and CKD 4–5', 'LOCAL', 'T40; D4; NOS13'),
('HC-12', 50, 'SPECIALIST', 'The guide excludes pregnancy, children and CKD 4–5', 'VERIFIED', 'NOS13'),
('HC-12', 60, 'SYMPTOMS_LOADED', 'Loading given; symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-12', 70, 'LOADED', 'Loading given', 'VERIFIED', 'ROS; NOS13'),
('HC-12A', 30, 'HYPERCALCAEMIA', 'Calcium above 2.54 mmol/L: stop', 'UNVERIFIED', 'ROS; range ABIM'),
('HC-12A', 40, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-12A', 50, 'STILL_LOW', 'Below 2.15 mmol/L, no symptoms: mild', 'VERIFIED', 'SFE; NOS13; range ABIM'),
('HC-12A', 60, 'CORRECTED', 'In range one month after loading', 'VERIFIED', 'NOS13; range ABIM'),
('HC-13', 30, 'TOO_HIGH', 'Calcium above range', 'VERIFIED', 'HPT22; range ABIM'),
('HC-13', 40, 'SYMPTOMS_KIDNEY', 'Renal decline, and symptoms with calcium in range', 'LOCAL', 'HPT22; T40; D4'),
('HC-13', 50, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-13', 60, 'KIDNEY', 'Renal decline', 'VERIFIED', 'HPT22'),
('HC-13', 70, 'STABLE', 'Stable: GP and endocrinology', 'UNVERIFIED', 'not verified'),
('HC-13', 80, 'ADJUST', 'Not yet stable', 'UNVERIFIED', 'not verified'),
('HC-20', 30, 'SEVERE', 'QTc 500 ms or more with calcium below range', 'VERIFIED', 'SFE; QTC'),
('HC-20', 40, 'BELOW', 'Below range', 'VERIFIED', 'SFE; range ABIM'),
('HC-20', 50, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
('HC-20', 60, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-20', 70, 'IN_RANGE', '2.15–2.54 mmol/L', 'VERIFIED', 'ABIM'),
('HC-21', 30, 'FALLING', 'Below range and falling', 'VERIFIED', 'SFE'),
('HC-21', 40, 'RISING', 'Below range, not falling: weekly', 'VERIFIED', 'SFE'),
('HC-21', 50, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
('HC-21', 60, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-21', 70, 'LOW_MAGNESIUM', 'Magnesium below 0.66 mmol/L', 'VERIFIED', 'SFE-MG; ABIM'),
('HC-21', 80, 'IN_RANGE', 'Calcium 2.15–2.54 mmol/L, magnesium not low', 'VERIFIED', 'ABIM'),
('HC-25', 30, 'BELOW', 'Below range', 'VERIFIED', 'SFE; range ABIM'),
('HC-25', 40, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
('HC-25', 50, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
('HC-25', 60, 'LOW_MAGNESIUM', 'Magnesium below 0.66 mmol/L', 'VERIFIED', 'SFE-MG; ABIM'),
('HC-25', 70, 'DISCHARGE', 'In range off intravenous calcium for 3 months and cause fixed', 'LOCAL', 'clinical-reference 5.4.2'),
('HC-25', 80, 'CONTINUE', 'In range, criteria not yet met', 'LOCAL', 'clinical-reference 5.4.2')
) as v (step, position, outcome_code, says, evidence, source);

insert into decision_row (id, step_id, position, outcome_code, says, evidence, source)
select md5('HCA/2/' || step || '/' || v.position)::uuid, md5('HCA/2/' || step)::uuid, v.position, v.outcome_code, v.says, v.evidence, v.source
  from unnest(array['HC-22', 'HC-23', 'HC-24', 'HC-26']) as step,
       (values (30, 'BELOW', 'Below range', 'VERIFIED', 'SFE; range ABIM'),
               (40, 'ABOVE', 'Above range', 'LOCAL', 'range ABIM'),
               (50, 'SYMPTOMS_NOT_LOW', 'Symptoms with calcium in range are not of low calcium', 'LOCAL', 'T40; D4'),
               (60, 'IN_RANGE', '2.15–2.54 mmol/L', 'VERIFIED', 'ABIM'),
               (70, 'DISCHARGE', 'In range off intravenous calcium for 3 months and cause fixed', 'LOCAL', 'clinical-reference 5.4.2'),
               (80, 'CONTINUE', 'In range, criteria not yet met', 'LOCAL', 'clinical-reference 5.4.2'))
       as v (position, outcome_code, says, evidence, source)
 where exists (select 1 from step_outcome o where o.step_id = md5('HCA/2/' || step)::uuid and o.code = v.outcome_code);

-- Conditions that come with an outcome wherever it stands.
insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select r.id, v.position, v.input, v.operator, v.amount, v.unit, v.code
  from decision_row r join protocol_step s on s.id = r.step_id join (values
('BELOW', 1, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('SYMPTOMS_NOT_LOW', 1, 'SYMPTOMS', 'IS', null::numeric, null, 'YES'),
('SYMPTOMS_NOT_LOW', 2, 'CALCIUM_ADJUSTED', 'GE', 2.15, 'mmol/L', null),
('IN_RANGE', 1, 'CALCIUM_ADJUSTED', 'GE', 2.15, 'mmol/L', null),
('ABOVE', 1, 'CALCIUM_ADJUSTED', 'GT', 2.54, 'mmol/L', null),
('HYPERCALCAEMIA', 1, 'CALCIUM_ADJUSTED', 'GT', 2.54, 'mmol/L', null),
('TOO_HIGH', 1, 'CALCIUM_ADJUSTED', 'GT', 2.54, 'mmol/L', null),
('CONTINUE', 1, 'CALCIUM_ADJUSTED', 'GE', 2.15, 'mmol/L', null),
('DISCHARGE', 1, 'IN_RANGE_3_MONTHS', 'IS', null, null, 'YES'),
('DISCHARGE', 2, 'CAUSE_FIXED', 'IS', null, null, 'YES'))
       as v (outcome_code, position, input, operator, amount, unit, code) on v.outcome_code = r.outcome_code
 where s.version_id = md5('HCA/2')::uuid and s.code not in ('HC-03', 'HC-04', 'HC-07', 'HC-08', 'HC-11');

insert into decision_condition (row_id, position, input, operator, amount, unit, code)
select md5('HCA/2/' || v.step || '/' || v.row)::uuid, v.position, v.input, v.operator, v.amount::numeric, v.unit, v.code
from (values
('HC-03', 10, 1, 'HANDED_OVER', 'IS', null, null, 'YES'),
('HC-03', 20, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-03', 20, 2, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-03', 30, 1, 'CALCIUM_ADJUSTED', 'LE', 1.90, 'mmol/L', null),
('HC-03', 40, 1, 'CALCIUM_ADJUSTED', 'GT', 2.54, 'mmol/L', null),
('HC-03', 50, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-03', 60, 1, 'CAUSE_TREATED', 'IS', null, null, 'NO'),
('HC-03', 70, 1, 'CAUSE_TREATED', 'IS', null, null, 'YES'),
('HC-04', 10, 1, 'REFLEXES_LOST', 'IS', null, null, 'YES'),
('HC-04', 20, 1, 'REFLEXES_LOST', 'IS', null, null, 'NO'),
('HC-04', 20, 2, 'MAGNESIUM', 'LT', 0.50, 'mmol/L', null),
('HC-04', 30, 1, 'REFLEXES_LOST', 'IS', null, null, 'NO'),
('HC-04', 30, 2, 'MAGNESIUM', 'GE', 0.50, 'mmol/L', null),
('HC-04', 30, 3, 'MAGNESIUM', 'LT', 0.66, 'mmol/L', null),
('HC-04', 40, 1, 'REFLEXES_LOST', 'IS', null, null, 'NO'),
('HC-04', 40, 2, 'MAGNESIUM', 'GE', 0.66, 'mmol/L', null),
('HC-04', 40, 3, 'MAGNESIUM', 'LE', 1.07, 'mmol/L', null),
('HC-04', 50, 1, 'REFLEXES_LOST', 'IS', null, null, 'NO'),
('HC-04', 50, 2, 'MAGNESIUM', 'GT', 1.07, 'mmol/L', null),
('HC-05', 50, 1, 'ACTIVE_VITAMIN_D', 'IS', null, null, 'YES'),
('HC-05', 60, 1, 'ACTIVE_VITAMIN_D', 'IS', null, null, 'NO'),
('HC-06', 50, 1, 'HOURS_SINCE_SURGERY', 'GE', 72, 'h', null),
('HC-06', 50, 2, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-06', 60, 1, 'CALCIUM_ADJUSTED', 'LT', 2.10, 'mmol/L', null),
('HC-06', 70, 1, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-07', 10, 1, 'CALCIUM_IONISED', 'LT', 1.00, 'mmol/L', null),
('HC-07', 20, 1, 'CALCIUM_ADJUSTED', 'LE', 1.90, 'mmol/L', null),
('HC-07', 30, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-07', 30, 2, 'CALCIUM_IONISED', 'LT', 1.15, 'mmol/L', null),
('HC-07', 40, 1, 'CALCIUM_IONISED', 'LT', 1.15, 'mmol/L', null),
('HC-07', 50, 1, 'CALCIUM_IONISED', 'GT', 1.27, 'mmol/L', null),
('HC-07', 60, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-07', 70, 1, 'CALCIUM_IONISED', 'GE', 1.15, 'mmol/L', null),
('HC-08', 10, 1, 'CALCIUM_IONISED', 'LT', 1.00, 'mmol/L', null),
('HC-08', 20, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-08', 20, 2, 'CALCIUM_IONISED', 'LT', 1.15, 'mmol/L', null),
('HC-08', 30, 1, 'CALCIUM_IONISED', 'LT', 1.15, 'mmol/L', null),
('HC-08', 40, 1, 'CALCIUM_IONISED', 'GT', 1.27, 'mmol/L', null),
('HC-08', 50, 1, 'MAGNESIUM', 'LT', 0.66, 'mmol/L', null),
('HC-08', 60, 1, 'MAGNESIUM', 'GE', 0.66, 'mmol/L', null),
('HC-10', 50, 1, 'SYMPTOMS', 'IS', null, null, 'NO'),
('HC-10A', 60, 1, 'CALCIUM_CHANGE', 'LT', 0, 'mmol/L', null),
('HC-10A', 70, 1, 'CALCIUM_CHANGE', 'GE', 0, 'mmol/L', null),
('HC-11', 10, 1, 'MAGNESIUM', 'LT', 0.66, 'mmol/L', null),
('HC-11', 20, 1, 'CALCIUM_WITH_PTH', 'GT', 2.54, 'mmol/L', null),
('HC-11', 30, 1, 'PTH', 'LE', 65, 'pg/mL', null),
('HC-11', 30, 2, 'CALCIUM_WITH_PTH', 'LT', 2.15, 'mmol/L', null),
('HC-11', 30, 3, 'VITAMIN_D', 'LT', 25, 'nmol/L', null),
('HC-11', 40, 1, 'PTH', 'LE', 65, 'pg/mL', null),
('HC-11', 40, 2, 'CALCIUM_WITH_PTH', 'LT', 2.15, 'mmol/L', null),
('HC-11', 50, 1, 'PTH', 'GT', 65, 'pg/mL', null),
('HC-11', 50, 2, 'EGFR', 'LT', 30, 'mL/min/{1.73_m2}', null),
('HC-11', 60, 1, 'VITAMIN_D', 'LT', 25, 'nmol/L', null),
('HC-11', 70, 1, 'PTH', 'GT', 65, 'pg/mL', null),
('HC-11', 70, 2, 'VITAMIN_D', 'LE', 50, 'nmol/L', null),
('HC-11', 80, 1, 'PTH', 'GT', 65, 'pg/mL', null),
('HC-11', 80, 2, 'VITAMIN_D', 'GT', 50, 'nmol/L', null),
('HC-11', 90, 1, 'PTH', 'LE', 65, 'pg/mL', null),
('HC-11', 90, 2, 'CALCIUM_WITH_PTH', 'GE', 2.15, 'mmol/L', null),
('HC-12', 40, 1, 'EXCLUDED', 'IS', null, null, 'YES'),
('HC-12', 40, 2, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-12', 50, 1, 'EXCLUDED', 'IS', null, null, 'YES'),
('HC-12', 60, 1, 'EXCLUDED', 'IS', null, null, 'NO'),
('HC-12', 60, 2, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-12', 70, 1, 'EXCLUDED', 'IS', null, null, 'NO'),
('HC-12A', 50, 1, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-12A', 60, 1, 'CALCIUM_ADJUSTED', 'GE', 2.15, 'mmol/L', null),
('HC-13', 40, 1, 'SYMPTOMS', 'IS', null, null, 'YES'),
('HC-13', 40, 2, 'RENAL_DECLINE', 'IS', null, null, 'YES'),
('HC-13', 60, 1, 'RENAL_DECLINE', 'IS', null, null, 'YES'),
('HC-13', 70, 1, 'STABLE', 'IS', null, null, 'YES'),
('HC-13', 80, 1, 'STABLE', 'IS', null, null, 'NO'),
('HC-20', 30, 1, 'QTC', 'GE', 500, 'ms', null),
('HC-20', 30, 2, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-21', 30, 1, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-21', 30, 2, 'CALCIUM_CHANGE', 'LT', 0, 'mmol/L', null),
('HC-21', 40, 1, 'CALCIUM_ADJUSTED', 'LT', 2.15, 'mmol/L', null),
('HC-21', 70, 1, 'MAGNESIUM', 'LT', 0.66, 'mmol/L', null),
('HC-25', 60, 1, 'MAGNESIUM', 'LT', 0.66, 'mmol/L', null)
) as v (step, row, position, input, operator, amount, unit, code);
