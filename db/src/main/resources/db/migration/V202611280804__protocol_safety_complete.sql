-- The safety interactions of 5.3.4 that were still missing, on the scale of D11, each with the mark of its source.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('GABAPENTINOID', array['gabapentin', 'gabapentin enacarbil', 'pregabalin']),
('OPIOID', array['morphine', 'oxycodone', 'codeine', 'dihydrocodeine', 'tramadol', 'tapentadol', 'fentanyl', 'buprenorphine', 'methadone', 'hydromorphone']),
('BENZODIAZEPINE', array['diazepam', 'lorazepam', 'clonazepam', 'clobazam', 'midazolam', 'temazepam', 'alprazolam', 'nitrazepam', 'oxazepam', 'lormetazepam', 'triazolam']),
('LAMOTRIGINE', array['lamotrigine']),
('OESTROGEN_CONTRACEPTIVE', array['ethinylestradiol', 'ethinyloestradiol', 'estradiol', 'oestradiol', 'estetrol', 'combined pill', 'combined contraceptive']),
('ORAL_CONTRACEPTIVE', array['combined pill', 'combined contraceptive', 'norethisterone', 'drospirenone', 'mini pill']),
('CARBAMAZEPINE', array['carbamazepine']),
('SEIZURE_THRESHOLD', array['bupropion', 'tramadol', 'clozapine', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'norfloxacin', 'diphenhydramine', 'hydroxyzine', 'doxylamine', 'promethazine', 'chlorphenamine', 'chlorpheniramine']),
('QUINOLONE', array['norfloxacin']),
('DOPAMINE_AGONIST', array['pramipexole', 'ropinirole', 'rotigotine', 'cabergoline', 'apomorphine'])
) as v (class, medicines);

-- Codes the checks ask for; stems are not codes, so the plain "not intractable, without status" ones of each kind.
insert into icd_code (code, label, evidence, source) values
('G40.109', 'Focal epilepsy with simple partial seizures, not intractable, without status epilepticus', 'UNVERIFIED', 'not verified'),
('G40.209', 'Focal epilepsy with complex partial seizures, not intractable, without status epilepticus', 'UNVERIFIED', 'not verified'),
('G40.309', 'Generalised idiopathic epilepsy, not intractable, without status epilepticus', 'UNVERIFIED', 'not verified'),
('G40.A09', 'Absence epilepsy, not intractable, without status epilepticus', 'UNVERIFIED', 'not verified'),
('G40.B09', 'Juvenile myoclonic epilepsy, not intractable, without status epilepticus', 'UNVERIFIED', 'not verified'),
('J44.9', 'Chronic obstructive pulmonary disease, unspecified', 'UNVERIFIED', 'not verified'),
('K31.83', 'Achlorhydria', 'UNVERIFIED', 'not verified'),
('K90.9', 'Intestinal malabsorption, unspecified', 'UNVERIFIED', 'not verified'),
('F63.9', 'Impulse control disorder, unspecified', 'UNVERIFIED', 'not verified'),
('F29', 'Psychosis, not due to a substance or known condition', 'UNVERIFIED', 'not verified');

-- The test before carbamazepine in ancestry at risk (ASM-BASE): ordered and entered as any other.
insert into analyte (code, name, category, canonical_unit, loinc, alternate_unit, alternate_loinc, factor, plausible_low,
                     plausible_high, decimals, alternate_decimals, derived, panel, position, evidence, source, scale) values
('HLA_B1502', 'HLA-B*15:02', 'LAB', '{qualitative}', null, null, null, null, 0, 1, 0, null, false, 'OTHER', 11, 'LOCAL',
 'LBL-CBZ; local code', 'QUALITATIVE');
insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source) values
('HLA_B1502', 'HLA-B*15:02', 'LAB', null, null,
 'Before carbamazepine in Han Chinese, Thai and other South or South-East Asian ancestry; positive: no carbamazepine.', null,
 3650, 'BLOOD_ROOM', 10, 'LOCAL', 'LBL-CBZ; local code; repeat L');

-- Calcium of any kind beside a PPI is to be read only: the step does not say which one is given. A carbonate that is taken
-- already is to be changed.
update safety_check set level = 'NOTE', says = 'Proton-pump inhibitor: calcium carbonate is poorly absorbed, choose calcium citrate.' where code = 'SC-02';
-- Marked by their weakest part.
update safety_check set evidence = 'UNVERIFIED' where code in ('SC-14', 'SC-15', 'SC-16');

insert into safety_check (code, if_kind, if_code, and_kind, and_code, level, says, evidence, source) values
('SC-26', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'GENERALISED_EPILEPSY', 'STOP', 'Gabapentin or pregabalin in generalised epilepsy: it can worsen absence and myoclonic seizures.', 'VERIFIED', 'NG217 5.1.8; D11'),
('SC-27', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'EPILEPSY_OF_UNKNOWN_TYPE', 'WARN', 'Gabapentin or pregabalin in epilepsy whose type is not recorded: absence and myoclonic seizures can worsen. Record the type.', 'LOCAL', 'NG217 5.1.8; D11; unknown is not focal'),
('SC-28', 'TAKES', 'GABAPENTINOID', 'TAKES', 'OPIOID', 'WARN', 'Gabapentin or pregabalin with an opioid: cap the dose, breathing can be depressed.', 'UNVERIFIED', '5.3.4'),
('SC-29', 'TAKES', 'GABAPENTINOID', 'TAKES', 'BENZODIAZEPINE', 'WARN', 'Gabapentin or pregabalin with a benzodiazepine: cap the dose, breathing can be depressed.', 'UNVERIFIED', '5.3.4'),
('SC-30', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'COPD', 'WARN', 'Gabapentin or pregabalin in COPD: cap the dose, breathing can be depressed.', 'UNVERIFIED', '5.3.4'),
('SC-31', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'SLEEP_APNOEA', 'WARN', 'Gabapentin or pregabalin in sleep apnoea: cap the dose unless the apnoea is treated.', 'UNVERIFIED', '5.3.4; treatment of the apnoea is not recorded'),
('SC-32', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'CRCL_BELOW_60', 'WARN', 'Gabapentin or pregabalin with a creatinine clearance below 60 mL/min: cap the dose by the renal table.', 'UNVERIFIED', '5.3.4; GBP; PGB'),
('SC-33', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'CRCL_UNKNOWN', 'NOTE', 'Gabapentin or pregabalin: the dose depends on the creatinine clearance, which needs weight and creatinine of the last year.', 'LOCAL', '5.3.4; GBP; a missing value is not normal'),
('SC-34', 'TAKES', 'VALPROATE', 'TAKES', 'LAMOTRIGINE', 'WARN', 'Valproate with lamotrigine: titrate lamotrigine by the valproate row, 25 mg on alternate days at first.', 'VERIFIED', 'LTG-DOSE'),
('SC-35', 'TAKES', 'OESTROGEN_CONTRACEPTIVE', 'TAKES', 'LAMOTRIGINE', 'WARN', 'An oestrogen contraceptive lowers lamotrigine: check level and dose.', 'VERIFIED', 'NG217 4.4.6'),
('SC-36', 'TAKES', 'CARBAMAZEPINE', 'CONDITION', 'HLA_AT_RISK_UNTESTED', 'STOP', 'Carbamazepine, ancestry at risk and HLA-B*15:02 not known: not before the test.', 'VERIFIED', 'LBL-CBZ; D11'),
('SC-37', 'TAKES', 'CARBAMAZEPINE', 'CONDITION', 'HLA_POSITIVE', 'STOP', 'Carbamazepine and HLA-B*15:02 positive.', 'LOCAL', 'LBL-CBZ; positive result local'),
('SC-38', 'TAKES', 'CARBAMAZEPINE', 'CONDITION', 'HLA_ANCESTRY_UNKNOWN', 'NOTE', 'Carbamazepine: ancestry (HLA-B*15:02) is not recorded, and no test is.', 'LOCAL', 'LBL-CBZ; a missing answer is not "no"'),
('SC-39', 'TAKES', 'SEIZURE_THRESHOLD', 'CONDITION', 'EPILEPSY', 'WARN', 'A medicine that lowers the seizure threshold in epilepsy.', 'UNVERIFIED', '5.3.4'),
('SC-40', 'TAKES', 'DOPAMINE_AGONIST', 'CONDITION', 'IMPULSE_CONTROL_OR_PSYCHOSIS', 'WARN', 'Dopamine agonist with an impulse control disorder or psychosis in the history.', 'UNVERIFIED', 'AAN16; in part not verified'),
('SC-41', 'TAKES', 'IV_IRON_FCM', 'CONDITION', 'MALABSORPTION', 'WARN', 'Ferric carboxymaltose with malabsorption: phosphate before and after.', 'VERIFIED', 'LBL-FCM'),
('SC-42', 'TAKES', 'IV_IRON_FCM', 'TAKES', 'IV_IRON_FCM', 'NOTE', 'Ferric carboxymaltose: with bone pain or a repeated course, phosphate before and after.', 'VERIFIED', 'LBL-FCM'),
('SC-43', 'TAKES', 'CALCIUM_CARBONATE', 'TAKES', 'PPI', 'WARN', 'Takes calcium carbonate and a proton-pump inhibitor: change to calcium citrate.', 'UNVERIFIED', '5.3.4'),
('SC-44', 'TAKES', 'CALCIUM_CARBONATE', 'CONDITION', 'ACHLORHYDRIA', 'WARN', 'Takes calcium carbonate without stomach acid: change to calcium citrate.', 'UNVERIFIED', '5.3.4'),
('SC-45', 'TAKES', 'PHENYTOIN_CARBAMAZEPINE', 'TAKES', 'VITAMIN_D', 'NOTE', 'Phenytoin or carbamazepine speeds up the breakdown of the vitamin D taken.', 'UNVERIFIED', '5.3.4'),
('SC-46', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_ABNORMAL_CALCIUM', 'WARN', 'New seizure with abnormal calcium: no epilepsy pathway until a clinician, shown the values, records "unprovoked".', 'LOCAL', 'D7; 5.3.4'),
('SC-47', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_MISSING_CALCIUM', 'WARN', 'New seizure and no adjusted calcium of its day: measure it; no epilepsy pathway until a clinician records "unprovoked".', 'LOCAL', 'D7'),
('SC-48', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_ABNORMAL_MAGNESIUM', 'WARN', 'New seizure with abnormal magnesium: no epilepsy pathway until a clinician, shown the values, records "unprovoked".', 'LOCAL', 'D7; 5.3.4'),
('SC-49', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_MISSING_MAGNESIUM', 'WARN', 'New seizure and no magnesium of its day: measure it; no epilepsy pathway until a clinician records "unprovoked".', 'LOCAL', 'D7'),
('SC-50', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_ABNORMAL_SODIUM', 'WARN', 'New seizure with abnormal sodium: no epilepsy pathway until a clinician, shown the values, records "unprovoked".', 'LOCAL', 'D7'),
('SC-51', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_MISSING_SODIUM', 'WARN', 'New seizure and no sodium of its day: measure it; no epilepsy pathway until a clinician records "unprovoked".', 'LOCAL', 'D7'),
('SC-52', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_ABNORMAL_GLUCOSE', 'WARN', 'New seizure with abnormal glucose: no epilepsy pathway until a clinician, shown the values, records "unprovoked".', 'LOCAL', 'D7'),
('SC-53', 'CONDITION', 'NEW_SEIZURE', 'CONDITION', 'SEIZURE_MISSING_GLUCOSE', 'WARN', 'New seizure and no glucose of its day: measure it; no epilepsy pathway until a clinician records "unprovoked".', 'LOCAL', 'D7');
