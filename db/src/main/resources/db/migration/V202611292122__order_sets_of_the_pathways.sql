-- The order sets of clinical reference 2.1 that were still missing. A test that is needed only later or only in some is in
-- the set but not chosen; its note says when. Without approval: every row still needs clinical sign-off.
insert into analyte (code, name, category, canonical_unit, loinc, alternate_unit, alternate_loinc, factor, plausible_low,
                     plausible_high, decimals, alternate_decimals, derived, panel, position, evidence, source, scale) values
('HLA_A3101', 'HLA-A*31:01', 'LAB', '{qualitative}', null, null, null, null, 0, 1, 0, null, false, 'OTHER', 12, 'LOCAL',
 'LBL-CBZ; local code', 'QUALITATIVE');
insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source) values
('HLA_A3101', 'HLA-A*31:01', 'LAB', null, null,
 'Before carbamazepine where it is offered, in European or Japanese ancestry among others.', null, 3650, 'BLOOD_ROOM', 10,
 'LOCAL', 'LBL-CBZ; INT.32; local code; repeat L');

insert into order_set (code, name, trigger_text, timing, evidence, source) values
('EPI', 'Epilepsy', 'A seizure is suspected (RT-1)',
 'EEG within 72 h of the seizure, blood within 2 weeks, MRI within 6 weeks of referral once epilepsy is diagnosed',
 'VERIFIED', '2.1; NG217 1.2.2, 1.2.7–1.2.10, 1.3.1–1.3.2; D8; blood L'),
('RLS', 'Restless legs', 'Restless legs suspected (RT-2)', 'morning sample without iron for 24 h, within 2 weeks', 'VERIFIED',
 '2.1; AASM25; timing L'),
('SLEEP', 'Sleep study', 'Leg movements in sleep (RT-3), dream enactment (RT-7), snoring, events nobody can place (RT-8)',
 'within 8 weeks', 'LOCAL', '2.1; timing L'),
('BONE', 'Bone', 'Two years or more of an enzyme inducer or valproate, osteomalacia, a fracture, steroids for long, age and sex',
 'within 12 weeks', 'VERIFIED', '2.1; NG217 4.3.4; two years and timing L'),
('ASM-BASE', 'Before an antiseizure medicine', 'Before the first dose', 'before dose 1', 'VERIFIED',
 '2.1; LBL-CBZ; 5.1.5');

-- EPI holds BASE, so that one click orders the work-up; the ECG is for everybody after a first suspected seizure.
insert into order_set_item (set_code, test_code, position, preselected, note, due_hours, due_from, evidence, source)
select 'EPI', test_code, position, true,
       case test_code when 'ECG_12' then 'everybody after a first suspected seizure' end, 336, 'ORDER',
       case test_code when 'ECG_12' then 'VERIFIED' else 'LOCAL' end,
       case test_code when 'ECG_12' then 'NG217 1.2.2; timing L' else '2.1 BASE; timing L' end
  from order_set_item where set_code = 'BASE';
insert into order_set_item (set_code, test_code, position, preselected, note, wanted_when, due_hours, due_from, evidence, source)
values
('EPI', 'EEG_ROUTINE', 20, true, 'within 72 h of the seizure', null, 72, 'SEIZURE', 'VERIFIED', 'NG217 1.2.7; D8'),
('EPI', 'HCG', 21, false, 'where a pregnancy is possible', 'ABLE_TO_BECOME_PREGNANT', 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('EPI', 'EEG_SLEEP_DEPRIVED', 22, false, 'if the routine EEG is normal', null, 672, 'ORDER', 'VERIFIED', 'NG217 1.2.9; 4 weeks L'),
('EPI', 'EEG_AMBULATORY', 23, false, 'if still unclear after a sleep-deprived EEG, up to 48 h', null, 672, 'ORDER', 'VERIFIED',
 'NG217 1.2.10; 4 weeks L'),
('EPI', 'MRI_BRAIN', 24, false,
 'once epilepsy is diagnosed, but not when idiopathic generalised or self-limited centrotemporal; earlier for a focal deficit',
 'EPILEPSY_NEEDS_MRI', 1008, 'REFERRAL', 'VERIFIED', 'NG217 1.3.1; D8'),
('EPI', 'CT_HEAD', 25, false, 'only if MRI is contraindicated, or for an acute bleed or mass', null, 336, 'ORDER', 'VERIFIED',
 'NG217 1.3.2, 1.3.7; 2 weeks L'),
('EPI', 'PSG', 26, false, 'with extended EEG, if the events come only out of sleep', null, 1344, 'ORDER', 'LOCAL',
 '2.1; 8 weeks L');

insert into order_set_item (set_code, test_code, position, preselected, note, due_hours, due_from, evidence, source)
values
('RLS', 'FERRITIN', 1, true, 'morning, no iron for 24 h', 336, 'ORDER', 'VERIFIED', 'AASM25; timing L'),
('RLS', 'IRON', 2, true, 'same draw', 336, 'ORDER', 'VERIFIED', 'AASM25; timing L'),
('RLS', 'TIBC', 3, true, 'same draw', 336, 'ORDER', 'VERIFIED', 'AASM25; timing L'),
('RLS', 'CRP', 4, true, 'ferritin may be falsely normal with inflammation', 336, 'ORDER', 'VERIFIED', '2.1; UTD-PED; timing L'),
('RLS', 'HAEMOGLOBIN', 5, true, null, 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'CREATININE', 6, true, null, 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'GLUCOSE', 7, true, null, 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'B12', 8, false, 'if there is a neuropathy', 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'FOLATE', 9, false, 'if there is a neuropathy', 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'PSG', 10, false, 'only for sleep apnoea, the question of PLMD, or when treatment fails', 1344, 'ORDER', 'LOCAL',
 '2.1; 8 weeks L'),
('RLS', 'SIT', 11, false, 'optional', 1344, 'ORDER', 'VERIFIED', 'SIT; 8 weeks L'),

('SLEEP', 'PSG', 1, true, 'with video; extended EEG if seizures are in question', 1344, 'ORDER', 'LOCAL', '2.1; 8 weeks L'),
('SLEEP', 'ACTIGRAPHY', 2, true, '7 to 14 days with the diary; ISI and sleepiness score beside it', 1344, 'ORDER', 'LOCAL',
 '2.1; 8 weeks L'),
('SLEEP', 'HSAT', 3, false, 'only for suspected uncomplicated sleep apnoea: cannot score sleep, leg movements or arousals', 1344,
 'ORDER', 'UNVERIFIED', '2.1, 2.3; 8 weeks L'),

('BONE', 'DXA', 1, true, 'spine and hip', 2016, 'ORDER', 'VERIFIED', 'NG217 4.3.4; 12 weeks L'),
('BONE', 'CALCIUM', 2, true, null, 2016, 'ORDER', 'LOCAL', '2.1; 12 weeks L'),
('BONE', 'VITAMIN_D', 3, true, null, 2016, 'ORDER', 'LOCAL', '2.1; 12 weeks L'),
('BONE', 'PTH', 4, true, 'together with calcium', 2016, 'ORDER', 'VERIFIED', '2.1; NHSH; 12 weeks L'),
('BONE', 'ALP', 5, true, null, 2016, 'ORDER', 'LOCAL', '2.1; 12 weeks L'),
('BONE', 'ALBUMIN', 6, false, 'to adjust the calcium', 2016, 'ORDER', 'LOCAL', '3.1; 12 weeks L');

-- Due before dose 1, whose day nobody knows yet: no date of their own.
insert into order_set_item (set_code, test_code, position, preselected, note, wanted_when, evidence, source) values
('ASM-BASE', 'HAEMOGLOBIN', 1, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'SODIUM', 2, true, 'before carbamazepine, oxcarbazepine or eslicarbazepine above all', null, 'LOCAL', '2.1; 5.1.5'),
('ASM-BASE', 'POTASSIUM', 3, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'UREA', 4, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'CREATININE', 5, true, 'doses by kidney function', null, 'LOCAL', '2.1; 5.1.5'),
('ASM-BASE', 'AST', 6, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'ALT', 7, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'ALP', 8, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'CALCIUM', 9, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'VITAMIN_D', 10, true, null, null, 'LOCAL', '2.1'),
('ASM-BASE', 'HLA_B1502', 11, false, 'before carbamazepine in ancestry at risk', 'HLA_B1502_AT_RISK', 'VERIFIED', 'LBL-CBZ'),
('ASM-BASE', 'HLA_A3101', 12, false, 'before carbamazepine where it is offered', null, 'VERIFIED', 'LBL-CBZ'),
('ASM-BASE', 'HCG', 13, false, 'before valproate or topiramate', 'ABLE_TO_BECOME_PREGNANT', 'LOCAL', '2.1');

insert into order_set_offer (set_code, kind, code, years, rule, note, evidence, source) values
('EPI', 'SUSPICION', 'EPILEPSY', null, 'RT-1', null, 'VERIFIED', 'NG217 1.1.1; 2.1'),
('RLS', 'SUSPICION', 'RLS', null, 'RT-2', null, 'VERIFIED', '2.1; AASM25'),
('SLEEP', 'SUSPICION', 'PLMS', null, 'RT-3', 'Only with a complaint of sleep or daytime.', 'LOCAL', '1.4; 2.1'),
('HCA', 'SUSPICION', 'HYPOCALCAEMIA', null, 'RT-4', 'Today if there are symptoms.', 'VERIFIED', 'SFE; 2.1'),
('BASE', 'SUSPICION', 'LEG_CRAMPS', null, 'RT-5', 'To exclude secondary causes.', 'LOCAL', '1.4; 2.1'),
('SLEEP', 'SUSPICION', 'RBD', null, 'RT-7', 'With video.', 'UNVERIFIED', '1.4; 2.1'),
('SLEEP', 'SUSPICION', 'NREM_PARASOMNIA', null, 'RT-8', 'With an injury, atypical events or onset as an adult.', 'LOCAL',
 '1.4; 2.1'),
('EPI', 'DIAGNOSIS', 'G40', null, 'EP-04', 'The MRI, once epilepsy is diagnosed.', 'VERIFIED', 'NG217 1.3.1; D8'),
('ASM-BASE', 'DIAGNOSIS', 'G40', null, 'EP-05', 'Before dose 1.', 'VERIFIED', '2.1; LBL-CBZ'),
('RLS', 'DIAGNOSIS', 'G25.81', null, 'RL-03', null, 'VERIFIED', 'AASM25'),
('HCA', 'DIAGNOSIS', 'E83.51', null, 'HC', null, 'VERIFIED', 'SFE'),
('HCA', 'DIAGNOSIS', 'E20', null, 'HC', null, 'VERIFIED', 'SFE'),
('HCA', 'DIAGNOSIS', 'E89.2', null, 'HC', null, 'VERIFIED', 'SFE'),
('BONE', 'DIAGNOSIS', 'M83', null, '2.1', null, 'LOCAL', '2.1'),
('BONE', 'MEDICINE_CLASS', 'ENZYME_INDUCER', 2, '5.1.4', null, 'VERIFIED', 'NG217 4.3.4; two years L'),
('BONE', 'MEDICINE_CLASS', 'VALPROATE', 2, '5.1.4', null, 'VERIFIED', 'NG217 4.3.4; two years L');
