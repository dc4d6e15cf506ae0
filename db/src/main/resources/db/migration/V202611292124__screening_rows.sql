-- The questions of clinical reference 2.3, without approval. What is screened for is its list ([N]); how much a yes weighs is
-- a local choice on the safe side throughout.
insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source)
values
('CT_HEAD_CONTRAST', 'CT head, contrast where decided', 'IMAGING', '24725-4',
 'Say if you may be pregnant, have reacted to contrast before, or have kidney disease.',
 'Only if MRI is contraindicated, or for an acute bleed or mass. Contrast: allergy and eGFR first. Pregnancy: allowed when needed, as a shared decision.',
 'acute within 1 hour; routine 2 weeks', 30, 'IMAGING', 30, 'UNVERIFIED', 'LOINC (contrast unspecified); NG217 1.3.2; N; turnaround, repeat L');

insert into safety_question (code, wording, evidence, source) values
('PACEMAKER', 'Do you have a heart pacemaker or a defibrillator (ICD)?', 'UNVERIFIED', '2.3 N'),
('NEUROSTIMULATOR', 'Do you have a nerve or brain stimulator, such as a vagus nerve stimulator (VNS)?', 'UNVERIFIED', '2.3 N'),
('COCHLEAR', 'Do you have a cochlear implant?', 'UNVERIFIED', '2.3 N'),
('ANEURYSM_CLIP', 'Do you have a clip on a blood vessel in your head?', 'UNVERIFIED', '2.3 N'),
('METAL_IN_EYE', 'Has metal ever got into your eye?', 'UNVERIFIED', '2.3 N'),
('PUMP', 'Do you wear or carry a medicine pump?', 'UNVERIFIED', '2.3 N'),
('OTHER_IMPLANT', 'Do you have any other implant, or metal in your body?', 'UNVERIFIED', '2.3 N'),
('FIRST_TRIMESTER', 'Are you in the first three months of a pregnancy, or could you be?', 'UNVERIFIED', '2.3 N'),
('CLAUSTROPHOBIA', 'Are you afraid of narrow spaces?', 'UNVERIFIED', '2.3 N; INT.34'),
('CONTRAST_ALLERGY', 'Have you ever reacted to a contrast medium?', 'UNVERIFIED', '2.3 N'),
('EGFR_LOW', 'Is the kidney function (eGFR) too low?', 'UNVERIFIED', '2.3 N; age of the value L'),
('KIDNEY_INJURY', 'Is there an acute kidney injury now?', 'UNVERIFIED', '2.3 N'),
('GADOLINIUM_GROUP_I', 'Is a group I gadolinium agent to be given?', 'UNVERIFIED', '2.3 N'),
('PREGNANCY', 'Are you pregnant, or could you be?', 'UNVERIFIED', '2.3 N'),
('CONTRAST_RECENT', 'Have you had a scan with contrast or barium in the last two weeks?', 'UNVERIFIED', '2.3 N'),
('RECENT_STROKE', 'Have you recently had a stroke, a bleed on the brain or a heart attack?', 'UNVERIFIED', '2.3 N'),
('LUNG_DISEASE', 'Do you have a severe lung disease?', 'UNVERIFIED', '2.3 N'),
('SICKLE_CELL', 'Do you have sickle cell disease?', 'UNVERIFIED', '2.3 N'),
('MOYAMOYA', 'Do you have moyamoya disease?', 'UNVERIFIED', '2.3 N'),
('NO_PROVOCATION', 'Would you rather leave out the deep breathing or the flashing light?', 'VERIFIED', 'NG217 1.2.8'),
('ALONE', 'Will you be alone in the night without sleep?', 'VERIFIED', 'NG217 1.2.9; 2.3 N'),
('SUDEP_RISK', 'Is a raised risk of SUDEP known?', 'VERIFIED', 'NG217 1.2.9; 2.3 N'),
('DRIVING', 'Do you drive?', 'UNVERIFIED', '2.3 N; INT.31'),
('CHILD', 'Is the patient a child?', 'UNVERIFIED', '2.3 N'),
('HEART_FAILURE', 'Do you have heart failure?', 'UNVERIFIED', '2.3 N'),
('OPIOIDS', 'Do you take an opioid?', 'UNVERIFIED', '2.3 N'),
('LEG_MOVEMENTS', 'Are leg movements in question?', 'UNVERIFIED', '2.1; 2.3 N'),
('SEIZURES', 'Are seizures in question?', 'UNVERIFIED', '2.1; 2.3 N');

update safety_question set asked_of = 'STAFF' where code in ('EGFR_LOW', 'KIDNEY_INJURY', 'GADOLINIUM_GROUP_I', 'SUDEP_RISK', 'CHILD',
    'LEG_MOVEMENTS', 'SEIZURES');

insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days)
select t.test_code, q.code, q.position, 'MRI', q.on_yes, q.says, null, null
from (values ('MRI_BRAIN'), ('MRI_BRAIN_CONTRAST')) as t (test_code),
     (values
('PACEMAKER', 1, 'STOP', 'No MRI before a physician has cleared the device.'),
('NEUROSTIMULATOR', 2, 'STOP', 'No MRI before a physician has cleared the device.'),
('COCHLEAR', 3, 'STOP', 'No MRI before a physician has cleared the device.'),
('ANEURYSM_CLIP', 4, 'STOP', 'No MRI before a physician has cleared the clip.'),
('METAL_IN_EYE', 5, 'STOP', 'No MRI before the eye has been looked at.'),
('PUMP', 6, 'STOP', 'No MRI before a physician has cleared the pump.'),
('OTHER_IMPLANT', 7, 'ASK', 'Find out make and model before the scan.'),
('FIRST_TRIMESTER', 8, 'STOP', 'Wait, unless a physician decides otherwise.'),
('CLAUSTROPHOBIA', 9, 'ASK', 'Plan sedation.')) as q (code, position, on_yes, says);
insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days) values
('MRI_BRAIN_CONTRAST', 'CONTRAST_ALLERGY', 10, 'MRI', 'STOP', 'No contrast before a physician has decided.', null, null),
('MRI_BRAIN_CONTRAST', 'EGFR_LOW', 11, 'MRI', 'STOP', 'No group I gadolinium agent.', 30, 90),
('MRI_BRAIN_CONTRAST', 'KIDNEY_INJURY', 12, 'MRI', 'STOP', 'No group I gadolinium agent.', null, null),
('MRI_BRAIN_CONTRAST', 'GADOLINIUM_GROUP_I', 13, 'MRI', 'NOTE', 'Not with eGFR below 30 or acute kidney injury.', null, null),
('CT_HEAD', 'PREGNANCY', 1, 'CT', 'ASK', 'Allowed when needed: decide together. The dose to the fetus is far below 50 mGy.', null, null),
('CT_HEAD_CONTRAST', 'PREGNANCY', 1, 'CT', 'ASK', 'Allowed when needed: decide together. The dose to the fetus is far below 50 mGy.', null, null),
('CT_HEAD_CONTRAST', 'CONTRAST_ALLERGY', 2, 'CT', 'STOP', 'No contrast before a physician has decided.', null, null),
('CT_HEAD_CONTRAST', 'EGFR_LOW', 3, 'CT', 'ASK', 'Decide whether contrast is needed.', 30, 90),
('DXA', 'PREGNANCY', 1, 'BONE', 'STOP', 'No DXA in pregnancy.', null, null),
('DXA', 'CONTRAST_RECENT', 2, 'BONE', 'ASK', 'Wait until two weeks after contrast or barium.', null, 14);
insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days)
select t.test_code, q.code, q.position, 'HYPERVENTILATION', 'ASK', q.says, null, null
from (values ('EEG_ROUTINE'), ('EEG_SLEEP_DEPRIVED'), ('EEG_VIDEO')) as t (test_code),
     (values
('RECENT_STROKE', 11, 'No hyperventilation.'), ('LUNG_DISEASE', 12, 'No hyperventilation.'),
('SICKLE_CELL', 13, 'No hyperventilation.'), ('MOYAMOYA', 14, 'No hyperventilation.'),
('NO_PROVOCATION', 15, 'Leave it out: provocation needs consent.')) as q (code, position, says);
insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days) values
('EEG_SLEEP_DEPRIVED', 'DRIVING', 1, 'SLEEP_DEPRIVATION', 'NOTE', 'Must not drive to or from the appointment.', null, null),
('EEG_SLEEP_DEPRIVED', 'PREGNANCY', 2, 'SLEEP_DEPRIVATION', 'ASK', 'The clinician decides.', null, null),
('EEG_SLEEP_DEPRIVED', 'ALONE', 3, 'SLEEP_DEPRIVATION', 'ASK', 'Unsafe alone: the clinician decides.', null, null),
('EEG_SLEEP_DEPRIVED', 'SUDEP_RISK', 4, 'SLEEP_DEPRIVATION', 'ASK', 'The clinician decides.', null, null),
('HSAT', 'CHILD', 1, 'HOME_TEST', 'STOP', 'Not for children: polysomnography.', null, null),
('HSAT', 'HEART_FAILURE', 2, 'HOME_TEST', 'STOP', 'Not in heart failure: polysomnography.', null, null),
('HSAT', 'OPIOIDS', 3, 'HOME_TEST', 'STOP', 'Not with opioids: polysomnography.', null, null),
('HSAT', 'LEG_MOVEMENTS', 4, 'HOME_TEST', 'STOP', 'Cannot score leg movements: polysomnography.', null, null),
('HSAT', 'SEIZURES', 5, 'HOME_TEST', 'STOP', 'Not for seizures: video-polysomnography.', null, null);

insert into screening_word (kind, class, word)
select v.kind, v.class, unnest(v.words) from (values
('IMPLANT', 'PACEMAKER', array['pacemaker', 'icd', 'defibrillator']),
('IMPLANT', 'NEUROSTIMULATOR', array['neurostimulator', 'stimulator', 'vns', 'dbs']),
('IMPLANT', 'COCHLEAR', array['cochlear']),
('IMPLANT', 'ANEURYSM_CLIP', array['aneurysm clip', 'vascular clip', 'cerebral clip']),
('IMPLANT', 'METAL_IN_EYE', array['metal in eye', 'metal in the eye', 'metal splinter', 'eye splinter']),
('IMPLANT', 'PUMP', array['pump']),
('ALLERGY', 'CONTRAST', array['contrast', 'gadolinium', 'gadodiamide', 'gadoversetamide', 'iodinated']),
('MEDICINE', 'OPIOID', array['opioid', 'oxycodone', 'morphine', 'codeine', 'dihydrocodeine', 'tramadol', 'fentanyl', 'buprenorphine',
    'methadone', 'hydromorphone', 'tapentadol']),
('DIAGNOSIS', 'RECENT_STROKE', array['I60', 'I61', 'I63', 'I64', 'I21']),
('DIAGNOSIS', 'LUNG_DISEASE', array['J44']),
('DIAGNOSIS', 'SICKLE_CELL', array['D57']),
('DIAGNOSIS', 'MOYAMOYA', array['I67.5']),
('DIAGNOSIS', 'HEART_FAILURE', array['I50'])) as v (kind, class, words);

-- Said in a box of its own on the sheet the patient takes home.
alter table catalogue_test add column must_not_drive boolean not null default false;
update catalogue_test set must_not_drive = true where code = 'EEG_SLEEP_DEPRIVED';
