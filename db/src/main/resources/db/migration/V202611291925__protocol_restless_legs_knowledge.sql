-- Numbers of the rules for restless legs (5.2.2, 5.2.7, 1.2), recommendations (5.2.1), what worsens (5.2.6), warnings and flags.
insert into rule_limit (rule_id, code, operator, amount, unit, evidence, source) values
('R-RLS-IRON', 'CHILD', 'LT', 18, 'a', 'LOCAL', 'D9'),
('R-RLS-IRON', 'CHILD_FERRITIN', 'LT', 50, 'ng/mL', 'VERIFIED', 'AASM25-SUM'),
('R-RLS-IRON', 'OVERLOAD_TSAT', 'GE', 45, '%', 'UNVERIFIED', 'IRLSSG 2018 safety limit'),
('R-RLS-IRON', 'DIALYSIS_FERRITIN', 'LT', 200, 'ng/mL', 'VERIFIED', 'AASM25-SUM'),
('R-RLS-IRON', 'LOW_TSAT', 'LT', 20, '%', 'VERIFIED', 'AASM25-SUM'),
('R-RLS-IRON', 'LOW_FERRITIN', 'LE', 75, 'ng/mL', 'VERIFIED', 'AASM25; exactly 75 local'),
('R-RLS-IRON', 'UPPER_FERRITIN', 'LE', 100, 'ng/mL', 'VERIFIED', 'AASM25; exactly 100 local'),
('R-RLS-IRON', 'INFLAMED_CRP', 'GT', 10, 'mg/L', 'VERIFIED', 'UTD-PED; 2.2'),
('R-IRON-BLOOD-LOSS', 'LOW_FERRITIN', 'LE', 75, 'ng/mL', 'LOCAL', 'D9'),
('R-RLS-IMPROVED', 'POINTS', 'GE', 6, '{score}', 'UNVERIFIED', '5.2.3 RL-04'),
('R-RLS-IMPROVED', 'PERCENT', 'GE', 50, '%', 'UNVERIFIED', '5.2.3 RL-04'),
('R-RLS-AUGMENTATION', 'WORSE_DAYS', 'GE', 5, 'd', 'UNVERIFIED', 'Max-Planck 2007'),
('R-RLS-AUGMENTATION', 'MUCH_EARLIER', 'GE', 4, 'h', 'UNVERIFIED', 'Max-Planck 2007'),
('R-RLS-AUGMENTATION', 'EARLIER', 'GE', 2, 'h', 'UNVERIFIED', 'Max-Planck 2007'),
('R-PLMD', 'CHILD', 'LT', 18, 'a', 'LOCAL', 'local'),
('R-PLMD', 'ADULT_INDEX', 'GT', 15, '/h', 'LOCAL', 'PLMD-CRIT; ICD11-7A81; operator local'),
('R-PLMD', 'CHILD_INDEX', 'GT', 5, '/h', 'LOCAL', 'PLMD-CRIT; ICD11-7A81; operator local'),
('R-RLS-DISCHARGE', 'LOW_IRLS', 'LE', 10, '{score}', 'LOCAL', 'clinical-reference 5.4.2'),
('R-RLS-DISCHARGE', 'MONTHS', 'GE', 6, 'mo', 'LOCAL', 'clinical-reference 5.4.2');

insert into recommendation (code, protocol_code, position, direction, says, who, strength, certainty, conflict, evidence, source) values
('RLS-R01', 'RLS', 10, 'DO', 'Test ferritin and transferrin saturation regularly, in the morning, no iron for 24 hours before', 'all', 'GOOD_PRACTICE', null, null, 'VERIFIED', 'AASM25'),
('RLS-R02', 'RLS', 20, 'DO', 'Address alcohol, caffeine, antihistaminergic, serotonergic and antidopaminergic medicines, and untreated sleep apnoea', 'all', 'GOOD_PRACTICE', null, null, 'VERIFIED', 'AASM25-SUM'),
('RLS-R03', 'RLS', 30, 'RECOMMEND', 'Gabapentin enacarbil, gabapentin or pregabalin', 'adults', 'STRONG', 'MODERATE', 'AAN 2016 favours dopamine agonists: 2025 wins.', 'VERIFIED', 'AASM25-SUM; first item AASM25-Q'),
('RLS-R04', 'RLS', 40, 'RECOMMEND', 'Intravenous ferric carboxymaltose, where iron status is appropriate', 'adults', 'STRONG', 'MODERATE', null, 'VERIFIED', 'AASM25-SUM'),
('RLS-R05', 'RLS', 50, 'SUGGEST', 'Intravenous low-molecular-weight iron dextran, or ferumoxytol', 'adults', 'CONDITIONAL', 'VERY_LOW', null, 'VERIFIED', 'AASM25-SUM'),
('RLS-R06', 'RLS', 60, 'SUGGEST', 'Oral ferrous sulfate', 'adults', 'CONDITIONAL', 'MODERATE', null, 'VERIFIED', 'AASM25-SUM'),
('RLS-R07', 'RLS', 70, 'SUGGEST', 'Dipyridamole', 'adults', 'CONDITIONAL', 'LOW', null, 'UNVERIFIED', 'AASM25-SUM; certainty not verified'),
('RLS-R08', 'RLS', 80, 'SUGGEST', 'Extended-release oxycodone and other opioids', 'adults', 'CONDITIONAL', 'MODERATE', null, 'UNVERIFIED', 'AASM25-SUM; certainty not verified'),
('RLS-R09', 'RLS', 90, 'SUGGEST', 'Bilateral high-frequency peroneal nerve stimulation', 'adults', 'CONDITIONAL', 'MODERATE', null, 'UNVERIFIED', 'AASM25-SUM; certainty not verified'),
('RLS-R10', 'RLS', 100, 'SUGGEST_AGAINST', 'Standard use of pramipexole', 'adults', 'CONDITIONAL', 'MODERATE', 'AAN 2016 favours dopamine agonists: 2025 wins.', 'VERIFIED', 'AASM25-Q'),
('RLS-R11', 'RLS', 110, 'SUGGEST_AGAINST', 'Standard use of levodopa or ropinirole', 'adults', 'CONDITIONAL', null, 'AAN 2016 favours dopamine agonists: 2025 wins.', 'VERIFIED', 'AASM25-SUM'),
('RLS-R12', 'RLS', 120, 'SUGGEST_AGAINST', 'Standard use of transdermal rotigotine', 'adults', 'CONDITIONAL', null, 'AAN 2016 favours dopamine agonists: 2025 wins.', 'UNVERIFIED', 'not verified'),
('RLS-R13', 'RLS', 130, 'SUGGEST_AGAINST', 'Bupropion, carbamazepine, clonazepam, valerian or valproate as a treatment of restless legs (bupropion is not effective as treatment; it is not named as worsening)', 'adults', 'CONDITIONAL', null, null, 'UNVERIFIED', 'not verified'),
('RLS-R14', 'RLS', 140, 'RECOMMEND_AGAINST', 'Cabergoline', 'adults', 'STRONG', null, null, 'UNVERIFIED', 'not verified'),
('RLS-R15', 'RLS', 150, 'SUGGEST', 'Intravenous iron sucrose, where ferritin and saturation are low by the dialysis limits', 'dialysis', 'CONDITIONAL', null, null, 'VERIFIED', 'AASM25-SUM'),
('RLS-R16', 'RLS', 160, 'SUGGEST', 'Gabapentin; vitamin C', 'dialysis', 'CONDITIONAL', null, null, 'UNVERIFIED', 'not verified'),
('RLS-R17', 'RLS', 170, 'SUGGEST_AGAINST', 'Levodopa, rotigotine', 'dialysis', 'CONDITIONAL', null, null, 'UNVERIFIED', 'not verified'),
('RLS-R18', 'RLS', 180, 'SUGGEST_AGAINST', 'Triazolam, valproate for periodic limb movement disorder', 'adults', 'CONDITIONAL', null, null, 'UNVERIFIED', 'not verified'),
('RLS-R19', 'RLS', 190, 'SUGGEST', 'Oral ferrous sulfate', 'children', 'CONDITIONAL', 'VERY_LOW', null, 'VERIFIED', 'HCN');
insert into recommendation_step (recommendation, step_id)
select 'RLS-R' || r, md5('RLS/1/' || v.step)::uuid from (values
('RL-02', array['02']), ('RL-03', array['01', '04', '05', '06', '15', '19']), ('RL-03N', array['15', '16', '17']),
('RL-04', array['04', '05', '06']), ('RL-04V', array['04', '05']), ('RL-05', array['03', '10', '11', '12', '13', '14', '16']),
('RL-06', array['11', '13']), ('RL-07', array['07', '08', '09', '10', '11', '12', '13', '14', '17']), ('RL-10', array['03', '08']),
('RL-12', array['19']), ('RL-13A', array['18']), ('RL-24', array['01'])) as v (step, recs), unnest(v.recs) as r;

-- What worsens or mimics restless legs. The reference names kinds and examples; the other names of each kind are not verified.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('RLS_WORSENER', array['diphenhydramine', 'hydroxyzine', 'doxylamine', 'promethazine', 'chlorphenamine', 'chlorpheniramine',
    'metoclopramide', 'prochlorperazine', 'haloperidol', 'chlorpromazine', 'olanzapine', 'quetiapine', 'risperidone', 'paliperidone',
    'aripiprazole', 'amisulpride', 'clozapine', 'ziprasidone', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine',
    'sertraline', 'venlafaxine', 'desvenlafaxine', 'duloxetine', 'amitriptyline', 'nortriptyline', 'imipramine', 'clomipramine',
    'dosulepin', 'doxepin', 'mirtazapine', 'lithium']),
('DOMPERIDONE', array['domperidone']),
('BUPROPION', array['bupropion']),
('DOPAMINERGIC', array['pramipexole', 'ropinirole', 'rotigotine', 'cabergoline', 'apomorphine', 'levodopa', 'carbidopa', 'co-careldopa',
    'co-beneldopa', 'sinemet', 'madopar'])
) as v (class, medicines);
insert into step_medicine (step_id, class, position, says, evidence, source)
select md5('RLS/1/' || v.step)::uuid, v.class, v.position, v.says, v.evidence, v.source from (values
('RL-02', 'RLS_WORSENER', 10, 'Can worsen or mimic restless legs: another one, or keep it for a reason.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('RL-02', 'DOMPERIDONE', 20, 'The usual exception among medicines against sickness; watch QTc.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('RL-02', 'BUPROPION', 30, 'Often the antidepressant with least effect on restless legs, but it lowers the seizure threshold: not in epilepsy. The advice against bupropion means that it does not treat restless legs, not that it worsens them.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('RL-14', 'RLS_WORSENER', 10, 'Can worsen or mimic restless legs.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('RL-08', 'DOPAMINERGIC', 10, 'Ask for augmentation and impulse control.', 'UNVERIFIED', 'AAN16; in part not verified'),
('RL-09', 'DOPAMINERGIC', 10, 'May augment.', 'UNVERIFIED', 'ASRS; in part not verified'),
('RL-09', 'RLS_WORSENER', 20, 'Can worsen restless legs: look here before calling it augmentation.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('RL-10', 'DOPAMINERGIC', 10, 'Taper by the smallest step every 1–2 weeks.', 'UNVERIFIED', 'IRLSSG 2016, not verified')
) as v (step, class, position, says, evidence, source);

insert into step_warning (step_id, position, input, operator, amount, unit, code, says, evidence, source)
select md5('RLS/1/' || v.step)::uuid, v.position, v.input, v.operator, v.amount::numeric, v.unit, v.code, v.says, v.evidence, v.source from (values
('RL-04', 10, 'AGE', 'LT', 18, 'a', null, 'A child: 3 mg/kg a day of iron or more for 12 weeks, with a specialist.', 'VERIFIED', 'PED-IRON'),
('RL-05', 10, 'SUICIDAL', 'IS', null, null, 'YES', 'Suicidal thoughts: the suicide-risk protocol today (RF-12); no gabapentinoid until then.', 'UNVERIFIED', 'class warning, not verified'),
('RL-10', 10, 'AGONIST', 'IS', null, null, 'TAPERING', 'Rebound for 4–14 days after a step is expected.', 'UNVERIFIED', 'IRLSSG 2016, not verified'),
('RL-11', 10, 'TRIMESTER', 'IS', null, null, 'FIRST', 'No iron by vein in the first trimester.', 'UNVERIFIED', 'MIMS-FCM; in part not verified')
) as v (step, position, input, operator, amount, unit, code, says, evidence, source);

insert into step_flag (step_id, measure, also, rule_id, level, headline, evidence, source)
select md5('RLS/1/' || step)::uuid, 'DOPAMINE_HARM', case when step <> 'RL-22' then 'DOPAMINERGIC' end, 'RF-13', 'SAME_DAY', 'Sleep attacks, impulse-control problems or psychosis on a dopaminergic medicine: prescriber today', 'UNVERIFIED', 'AAN16; in part not verified'
  from unnest(array['RL-08', 'RL-09', 'RL-22', 'RL-23', 'RL-24', 'RL-25']) as step
union all
select md5('RLS/1/' || step)::uuid, 'SUICIDAL', null, 'RF-12', 'SAME_DAY', 'Suicidal thoughts: suicide-risk protocol', 'UNVERIFIED', 'class warning, not verified'
  from unnest(array['RL-05', 'RL-10', 'RL-21']) as step
union all
select md5('RLS/1/RL-04V')::uuid, 'IRON_REACTION', null, 'RF-14', 'EMERGENCY', 'Anaphylaxis or hypotension during intravenous iron: stop the infusion, anaphylaxis protocol', 'VERIFIED', 'LBL-FCM';

insert into protocol_trigger (version_id, event, step_code, due_after, evidence, source) values
(md5('RLS/1')::uuid, 'MEDICINE:RLS_WORSENER', 'RL-14', interval '7 days', 'LOCAL', 'clinical-reference 5.4.2; interval local'),
(md5('RLS/1')::uuid, 'PREGNANCY', 'RL-11', interval '12 hours', 'LOCAL', 'clinical-reference 5.4.2');

insert into icd_code (code, label, evidence, source) values
('E83.119', 'Haemochromatosis, unspecified', 'UNVERIFIED', 'not verified');
-- Iron and what it must not meet, as in 5.2.2 and 5.3.4, where a step gives it.
insert into safety_check (code, if_kind, if_code, and_kind, and_code, level, says, evidence, source) values
('SC-R01', 'TAKES', 'RLS_WORSENER', 'CONDITION', 'RESTLESS_LEGS', 'NOTE', 'Can worsen restless legs: another medicine, or keep it for a reason.', 'UNVERIFIED', 'CC-RLS; in part not verified'),
('SC-R02', 'TAKES', 'ORAL_CALCIUM', 'GIVES', 'ORAL_IRON', 'NOTE', 'Takes calcium: iron 2 hours apart or more.', 'UNVERIFIED', '5.2.2; 5.3.4'),
('SC-R03', 'TAKES', 'LEVOTHYROXINE', 'GIVES', 'ORAL_IRON', 'NOTE', 'Takes levothyroxine: iron 2 hours apart or more.', 'UNVERIFIED', '5.2.2; 5.3.4'),
('SC-R04', 'TAKES', 'TETRACYCLINE', 'GIVES', 'ORAL_IRON', 'NOTE', 'Takes a tetracycline: iron 2 hours apart or more.', 'UNVERIFIED', '5.2.2; 5.3.4'),
('SC-R05', 'TAKES', 'PPI', 'GIVES', 'ORAL_IRON', 'NOTE', 'A proton-pump inhibitor reduces the absorption of oral iron.', 'UNVERIFIED', '5.3.4'),
('SC-R06', 'CONDITION', 'LOW_PHOSPHATE', 'GIVES', 'IV_IRON', 'WARN', 'Phosphate low: phosphate first, ferric carboxymaltose lowers it further.', 'VERIFIED', 'LBL-FCM'),
('SC-R07', 'CONDITION', 'LOW_VITAMIN_D', 'GIVES', 'IV_IRON', 'WARN', 'Vitamin D low: phosphate before and after ferric carboxymaltose.', 'VERIFIED', 'LBL-FCM'),
('SC-R08', 'CONDITION', 'MALABSORPTION', 'GIVES', 'IV_IRON', 'WARN', 'Malabsorption: phosphate before and after ferric carboxymaltose.', 'VERIFIED', 'LBL-FCM');
