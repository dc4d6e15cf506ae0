-- Figures of the studies of clinical reference 2.3, 3.4 and 3.5. LOINC where the reference gives one; the others have
-- local codes. Bounds are local: what a night, a skeleton or a person can have. What is computed is marked derived and
-- cannot be entered.
insert into analyte (code, name, category, canonical_unit, loinc, plausible_low, plausible_high, decimals, derived, panel,
                     position, evidence, source)
select code, name, category, unit, loinc, low, high, decimals, derived, panel, position, evidence, source || '; bounds L'
from (values
    ('TST', 'Total sleep time', 'SLEEP', 'min', null, 0, 1440, 0, true, 'SLEEP', 1, 'UNVERIFIED', '3.5 N'),
    ('SLEEP_EFFICIENCY', 'Sleep efficiency', 'SLEEP', '%', null, 0, 100, 1, true, 'SLEEP', 2, 'UNVERIFIED', '3.5 N'),
    ('WASO', 'Wake after sleep onset', 'SLEEP', 'min', null, 0, 1440, 0, true, 'SLEEP', 3, 'UNVERIFIED', '3.5 N'),
    ('N1_PERCENT', 'N1', 'SLEEP', '%', null, 0, 100, 1, true, 'SLEEP', 4, 'UNVERIFIED', '3.5 N'),
    ('N2_PERCENT', 'N2', 'SLEEP', '%', null, 0, 100, 1, true, 'SLEEP', 5, 'UNVERIFIED', '3.5 N'),
    ('N3_PERCENT', 'N3', 'SLEEP', '%', null, 0, 100, 1, true, 'SLEEP', 6, 'UNVERIFIED', '3.5 N'),
    ('REM_PERCENT', 'R', 'SLEEP', '%', null, 0, 100, 1, true, 'SLEEP', 7, 'UNVERIFIED', '3.5 N'),
    ('AROUSAL_INDEX', 'Arousal index', 'SLEEP', '/h', null, 0, 300, 1, true, 'SLEEP', 8, 'UNVERIFIED', '3.5 N'),
    ('TRT', 'Recording time, lights out to lights on', 'SLEEP', 'min', null, 10, 1440, 0, false, 'SLEEP', 9, 'UNVERIFIED', '3.5 N'),
    ('SOL', 'Sleep onset latency', 'SLEEP', 'min', null, 0, 1440, 1, false, 'SLEEP', 10, 'UNVERIFIED', '3.5 N'),
    ('REM_LATENCY', 'R latency', 'SLEEP', 'min', null, 0, 1440, 1, false, 'SLEEP', 11, 'UNVERIFIED', '3.5 N'),
    ('N1_MIN', 'Minutes of N1', 'SLEEP', 'min', null, 0, 1440, 1, false, 'SLEEP', 12, 'UNVERIFIED', '3.5 N'),
    ('N2_MIN', 'Minutes of N2', 'SLEEP', 'min', null, 0, 1440, 1, false, 'SLEEP', 13, 'UNVERIFIED', '3.5 N'),
    ('N3_MIN', 'Minutes of N3', 'SLEEP', 'min', null, 0, 1440, 1, false, 'SLEEP', 14, 'UNVERIFIED', '3.5 N'),
    ('REM_MIN', 'Minutes of R', 'SLEEP', 'min', '93829-0', 0, 1440, 1, false, 'SLEEP', 15, 'VERIFIED', 'LOINC'),
    ('AROUSALS', 'Arousals', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'SLEEP', 16, 'UNVERIFIED', '3.5 N'),
    ('AHI', 'Apnoea-hypopnoea index', 'SLEEP', '/h', '69990-0', 0, 300, 1, true, 'BREATHING', 1, 'UNVERIFIED', 'LOINC; 3.5 N'),
    ('RDI', 'Respiratory disturbance index', 'SLEEP', '/h', '90566-1', 0, 300, 1, true, 'BREATHING', 2, 'UNVERIFIED', 'LOINC; 3.5 N'),
    ('REI', 'Respiratory event index (home test)', 'SLEEP', '/h', null, 0, 300, 1, true, 'BREATHING', 3, 'UNVERIFIED', '3.5 N'),
    ('APNOEAS', 'Apnoeas', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'BREATHING', 4, 'UNVERIFIED', '3.5 N'),
    ('HYPOPNOEAS', 'Hypopnoeas', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'BREATHING', 5, 'UNVERIFIED', '3.5 N'),
    ('RERAS', 'Respiratory effort related arousals', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'BREATHING', 6, 'UNVERIFIED', '3.5 N'),
    ('MONITORING_MIN', 'Monitoring time', 'SLEEP', 'min', null, 10, 1440, 0, false, 'BREATHING', 7, 'UNVERIFIED', '3.5 N'),
    ('SPO2_NADIR', 'Lowest SpO2', 'SLEEP', '%', null, 30, 100, 0, false, 'BREATHING', 8, 'LOCAL', '2.3 L'),
    ('PLMI', 'Periodic limb movements in sleep', 'SLEEP', '/h', null, 0, 300, 1, true, 'MOVEMENT', 1, 'UNVERIFIED', '3.5 N'),
    ('PLMW_INDEX', 'Periodic limb movements in wake', 'SLEEP', '/h', null, 0, 600, 1, true, 'MOVEMENT', 2, 'LOCAL', '3.5; wake of the night L'),
    ('SIT_INDEX', 'Immobilisation test: leg movements', 'SLEEP', '/h', null, 0, 600, 1, true, 'MOVEMENT', 3, 'VERIFIED', 'SIT'),
    ('SIT_DISCOMFORT', 'Immobilisation test: mean discomfort', 'SLEEP', '{score}', null, 0, 10, 1, true, 'MOVEMENT', 4, 'LOCAL', 'mean L'),
    ('PLMS', 'Periodic limb movements asleep, counted', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'MOVEMENT', 5, 'VERIFIED', 'PLM-RULES'),
    ('PLMW', 'Periodic limb movements awake, counted', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'MOVEMENT', 6, 'VERIFIED', 'PLM-RULES'),
    ('SIT_MIN', 'Immobilised for', 'SLEEP', 'min', null, 10, 120, 0, false, 'MOVEMENT', 7, 'VERIFIED', 'SIT'),
    ('SIT_LM', 'Leg movements counted', 'SLEEP', '{events}', null, 0, 3000, 0, false, 'MOVEMENT', 8, 'VERIFIED', 'SIT-SCORE'),
    ('SIT_D10', 'Discomfort at 10 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 9, 'VERIFIED', 'SIT'),
    ('SIT_D20', 'Discomfort at 20 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 10, 'VERIFIED', 'SIT'),
    ('SIT_D30', 'Discomfort at 30 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 11, 'VERIFIED', 'SIT'),
    ('SIT_D40', 'Discomfort at 40 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 12, 'VERIFIED', 'SIT'),
    ('SIT_D50', 'Discomfort at 50 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 13, 'VERIFIED', 'SIT'),
    ('SIT_D60', 'Discomfort at 60 min', 'SLEEP', '{score}', null, 0, 10, 0, false, 'MOVEMENT', 14, 'VERIFIED', 'SIT'),
    ('ACT_NIGHTS', 'Nights recorded', 'SLEEP', '{nights}', null, 1, 60, 0, false, 'SLEEP', 17, 'LOCAL', '2.3 L'),
    ('ACT_TST', 'Actigraphy: mean sleep time', 'SLEEP', 'min', null, 0, 1440, 0, false, 'SLEEP', 18, 'LOCAL', '2.3 L'),
    ('ACT_EFFICIENCY', 'Actigraphy: sleep efficiency', 'SLEEP', '%', null, 0, 100, 0, false, 'SLEEP', 19, 'LOCAL', '2.3 L'),
    ('ACT_WASO', 'Actigraphy: wake after sleep onset', 'SLEEP', 'min', null, 0, 1440, 0, false, 'SLEEP', 20, 'LOCAL', '2.3 L'),
    ('T_SPINE', 'T-score, lumbar spine', 'BONE', '{T-score}', '38267-1', -8, 8, 1, false, 'BONE', 1, 'VERIFIED', 'LOINC-DXA'),
    ('T_HIP', 'T-score, total hip', 'BONE', '{T-score}', '38264-8', -8, 8, 1, false, 'BONE', 2, 'VERIFIED', 'LOINC-DXA'),
    ('T_NECK', 'T-score, femoral neck', 'BONE', '{T-score}', '38263-0', -8, 8, 1, false, 'BONE', 3, 'UNVERIFIED', 'LOINC-DXA femur; neck N'),
    ('Z_SPINE', 'Z-score, lumbar spine', 'BONE', '{Z-score}', '85394-5', -8, 8, 1, false, 'BONE', 4, 'VERIFIED', 'LOINC-DXA'),
    ('Z_HIP', 'Z-score, total hip', 'BONE', '{Z-score}', '80933-5', -8, 8, 1, false, 'BONE', 5, 'VERIFIED', 'LOINC-DXA'),
    ('Z_NECK', 'Z-score, femoral neck', 'BONE', '{Z-score}', '80934-3', -8, 8, 1, false, 'BONE', 6, 'UNVERIFIED', 'LOINC-DXA femur; neck N'),
    ('BMD_SPINE', 'Bone density, lumbar spine', 'BONE', 'g/cm2', '24966-4', 0.1, 3, 3, false, 'BONE', 7, 'VERIFIED', 'LOINC-DXA'),
    ('BMD_HIP', 'Bone density, total hip', 'BONE', 'g/cm2', null, 0.1, 3, 3, false, 'BONE', 8, 'UNVERIFIED', '2.3; side not kept N'),
    ('BMD_NECK', 'Bone density, femoral neck', 'BONE', 'g/cm2', '24701-5', 0.1, 3, 3, false, 'BONE', 9, 'UNVERIFIED', 'LOINC-DXA femur; neck N'),
    ('EEG_MIN', 'EEG: minutes recorded', 'EEG', 'min', null, 1, 4320, 0, false, 'EEG', 1, 'UNVERIFIED', '6.4 N'),
    ('HOURS_SLEPT', 'EEG: hours slept the night before', 'EEG', 'h', null, 0, 24, 1, false, 'EEG', 2, 'UNVERIFIED', '2.3 N'),
    ('PDR_FREQUENCY', 'Posterior dominant rhythm', 'EEG', 'Hz', null, 1, 20, 1, false, 'EEG', 3, 'VERIFIED', 'HED-SCORE'),
    ('PDR_AMPLITUDE', 'Posterior dominant rhythm, amplitude', 'EEG', 'uV', null, 1, 300, 0, false, 'EEG', 4, 'VERIFIED', 'HED-SCORE'),
    ('LESION_SIZE', 'Largest lesion, longest diameter', 'IMAGING', 'mm', null, 0.5, 300, 1, false, 'IMAGING', 1, 'LOCAL', '2.3 L'),
    ('MIDLINE_SHIFT', 'Midline shift', 'IMAGING', 'mm', null, 0, 40, 1, false, 'IMAGING', 2, 'LOCAL', '2.3 L')
) as a (code, name, category, unit, loinc, low, high, decimals, derived, panel, position, evidence, source);

-- Only what the reference calls usual or not has a range; the rest reads "no range", never "normal". Adults: 18 years on.
insert into reference_range (id, analyte_code, sex, from_days, to_days, low, high, high_out, unit, effective_from, evidence, source)
select gen_random_uuid(), code, null, from_days, to_days, null, high, high_out, '/h', date '2020-01-01', evidence, source
from (values
    ('AHI', 6574, null::integer, 5, true, 'UNVERIFIED', '3.5: below 5 normal, N'),
    ('PLMI', 6574, null, 15, false, 'LOCAL', 'PLMD.A: above 15 in adults, operator L'),
    ('PLMI', 0, 6574, 5, false, 'LOCAL', 'PLMD.A: above 5 in children, operator L'),
    ('SIT_INDEX', 0, null, 40, false, 'VERIFIED', 'SIT: positive above 40')
) as r (code, from_days, to_days, high, high_out, evidence, source);

insert into study_line (test_code, analyte_code, position)
select test, code, row_number() over (partition by test order by place)
from (values
    ('PSG', array['TRT', 'SOL', 'REM_LATENCY', 'N1_MIN', 'N2_MIN', 'N3_MIN', 'REM_MIN', 'AROUSALS', 'APNOEAS', 'HYPOPNOEAS',
                  'RERAS', 'SPO2_NADIR', 'PLMS', 'PLMW']),
    ('HSAT', array['MONITORING_MIN', 'APNOEAS', 'HYPOPNOEAS', 'SPO2_NADIR']),
    ('SIT', array['SIT_MIN', 'SIT_LM', 'SIT_D10', 'SIT_D20', 'SIT_D30', 'SIT_D40', 'SIT_D50', 'SIT_D60']),
    ('ACTIGRAPHY', array['ACT_NIGHTS', 'ACT_TST', 'ACT_EFFICIENCY', 'ACT_WASO']),
    ('DXA', array['BMD_SPINE', 'T_SPINE', 'Z_SPINE', 'BMD_HIP', 'T_HIP', 'Z_HIP', 'BMD_NECK', 'T_NECK', 'Z_NECK']),
    ('EEG_ROUTINE', array['EEG_MIN', 'PDR_FREQUENCY', 'PDR_AMPLITUDE']),
    ('EEG_SLEEP_DEPRIVED', array['EEG_MIN', 'HOURS_SLEPT', 'PDR_FREQUENCY', 'PDR_AMPLITUDE']),
    ('EEG_AMBULATORY', array['EEG_MIN', 'PDR_FREQUENCY', 'PDR_AMPLITUDE']),
    ('EEG_VIDEO', array['EEG_MIN', 'PDR_FREQUENCY', 'PDR_AMPLITUDE']),
    ('MRI_BRAIN', array['LESION_SIZE', 'MIDLINE_SHIFT']),
    ('MRI_BRAIN_CONTRAST', array['LESION_SIZE', 'MIDLINE_SHIFT']),
    ('CT_HEAD', array['LESION_SIZE', 'MIDLINE_SHIFT'])
) as of_study (test, codes), unnest(codes) with ordinality as line (code, place);
