-- Clinical reference 5.1.3 and 5.2.4. Where it gives a span (every 1–2 weeks, 25–50 mg) the rungs take the slower side; which
-- side is a local choice. Where it gives no steps (RLS agents), there is the start alone.
insert into ladder (code, agent, purpose, context, from_age, unit, usual_low, usual_high, maximum, says, then_says, evidence, source) values
('LTG', 'LAMOTRIGINE', 'EPILEPSY', 'ALONE', 18, 'mg', 225, 375, null, 'Without valproate and without an inducer.', '+50 mg/day every 1–2 weeks to 225–375 mg/day in 2 doses.', 'VERIFIED', 'LTG-DOSE; pace local'),
('LTG_VPA', 'LAMOTRIGINE', 'EPILEPSY', 'WITH_VALPROATE', 18, 'mg', 100, 200, 200, 'Beside valproate: half the pace. Never 50 mg daily in week 1.', '+25–50 mg/day every 1–2 weeks to 100–200 mg/day.', 'VERIFIED', 'LTG-DOSE; LBL-LTG; pace local'),
('LTG_VPA_IND', 'LAMOTRIGINE', 'EPILEPSY', 'WITH_VALPROATE_AND_INDUCER', 18, 'mg', 100, 400, 400, 'Beside valproate and an inducer: the pace of valproate.', '+25–50 mg/day every 1–2 weeks, up to 400 mg/day.', 'VERIFIED', 'LTG-DOSE; pace local'),
('LTG_IND', 'LAMOTRIGINE', 'EPILEPSY', 'WITH_INDUCER', 18, 'mg', 300, 500, 500, 'Beside carbamazepine, phenytoin, phenobarbital or primidone, without valproate. Titrate anew if the inducer is stopped.', '+100 mg/day every 1–2 weeks to 300–500 mg/day in 2 doses.', 'VERIFIED', 'LTG-DOSE; pace local'),
('LEV', 'LEVETIRACETAM', 'EPILEPSY', 'ALONE', 18, 'mg', 1000, 3000, 3000, 'Monotherapy (Europe).', '+250 mg twice daily every 2 weeks; more than 3000 mg/day gives no extra benefit.', 'VERIFIED', 'LBL-LEV; LEV-RENAL'),
('CBZ', 'CARBAMAZEPINE', 'EPILEPSY', 'ALONE', 18, 'mg', 800, 1200, 1600, 'Some start lower in the United Kingdom: 100–200 mg once or twice daily (not verified).', '+200 mg/day every week to 800–1200 mg/day.', 'VERIFIED', 'LBL-CBZ; CBZ-DOSE'),
('VPA', 'VALPROATE', 'EPILEPSY', 'ALONE', 18, 'mg', 1000, 2000, 2500, 'Specialist only.', '+150–300 mg every 3 days to 1–2 g/day.', 'UNVERIFIED', '5.1.3 not verified'),
('ESM', 'ETHOSUXIMIDE', 'EPILEPSY', 'ALONE', 18, 'mg', 1000, 1500, null, 'In 2 doses.', '+250 mg every 5–7 days to 1–1.5 g/day.', 'UNVERIFIED', '5.1.3 not verified'),
('GBP_RLS', 'GABAPENTIN', 'RLS', 'ALONE', 18, 'mg', 300, 2400, 3600, '2–3 hours before symptoms, in the evening.', 'Usual 300–2400 mg/day (Table 4: 300–1200; others 900–2400).', 'VERIFIED', 'PN-TAB; TAB4; GBP'),
('GBP_RLS_65', 'GABAPENTIN', 'RLS', 'ALONE', 65, 'mg', 300, 2400, 3600, 'From 65 years: a lower start.', 'Usual 300–2400 mg/day (Table 4: 300–1200; others 900–2400).', 'UNVERIFIED', 'PN-TAB; start at 65 not verified'),
('GEN_RLS', 'GABAPENTIN_ENACARBIL', 'RLS', 'ALONE', 18, 'mg', 600, 600, 1200, 'About 5 pm with food.', 'No added effect above 600 mg/day.', 'VERIFIED', 'AAN16; TAB4; MSD'),
('GEN_RLS_66', 'GABAPENTIN_ENACARBIL', 'RLS', 'ALONE', 66, 'mg', 600, 600, 1200, 'Over 65 years: a lower start.', 'No added effect above 600 mg/day.', 'VERIFIED', 'MSD; PN-TAB'),
('PGB_RLS', 'PREGABALIN', 'RLS', 'ALONE', 18, 'mg', 150, 450, 450, 'In the evening.', 'Usual 150–450 mg/day.', 'VERIFIED', 'PN-TAB; PGB'),
('PGB_RLS_65', 'PREGABALIN', 'RLS', 'ALONE', 65, 'mg', 150, 450, 450, 'Older people: a lower start.', 'Usual 150–450 mg/day.', 'VERIFIED', 'PN-TAB; age local'),
('DIP_RLS', 'DIPYRIDAMOLE', 'RLS', 'ALONE', 18, 'mg', 200, 400, 400, 'At night.', 'Up to 400 mg nightly was studied.', 'UNVERIFIED', '5.2.4 not verified'),
('OXN_RLS', 'OXYCODONE_NALOXONE', 'RLS', 'ALONE', 18, 'mg', 10, 20, 20, 'Amounts of oxycodone; 5/2.5 mg twice daily.', 'To 10/5 mg twice daily was studied.', 'UNVERIFIED', 'AAN16 level C; dose not verified'),
('PPX_RLS', 'PRAMIPEXOLE', 'RLS', 'ALONE', 18, 'mg', 0.25, 0.5, 0.75, 'In the evening.', 'Usual 0.25–0.5 mg/day; do not raise in augmentation.', 'VERIFIED', 'AAN16'),
('ROP_RLS', 'ROPINIROLE', 'RLS', 'ALONE', 18, 'mg', 0.5, 4, 4, 'In the evening.', 'Raised every 4–7 days; usual 0.5–4 mg/day.', 'VERIFIED', 'AAN16; TAB4'),
('ROT_RLS', 'ROTIGOTINE', 'RLS', 'ALONE', 18, 'mg', 1, 3, 3, 'Patch, mg over 24 hours.', '+1 mg every week; usual 1–3 mg over 24 hours.', 'VERIFIED', 'AAN16; TAB4'),
('LDP_RLS', 'LEVODOPA', 'RLS', 'ALONE', 18, 'mg', null, null, 200, 'Amounts of levodopa; half to one tablet of 25/100, on demand only.', 'At most twice a week (not verified).', 'VERIFIED', 'TAB4');

-- Rash comes with haste (LBL-LTG): 25 mg on alternate days beside valproate, never 50 mg daily in week 1.
update ladder set strict = true where agent = 'LAMOTRIGINE';

insert into ladder_rung (ladder, position, from_day, amount, frequency) values
('LTG', 1, 1, 25, 'DAILY'), ('LTG', 2, 15, 50, 'DAILY'), ('LTG', 3, 29, 50, 'TWICE_DAILY'), ('LTG', 4, 43, 75, 'TWICE_DAILY'),
('LTG', 5, 57, 100, 'TWICE_DAILY'), ('LTG', 6, 71, 125, 'TWICE_DAILY'),
('LTG_VPA', 1, 1, 25, 'ALTERNATE_DAYS'), ('LTG_VPA', 2, 15, 25, 'DAILY'), ('LTG_VPA', 3, 29, 25, 'TWICE_DAILY'),
('LTG_VPA', 4, 43, 50, 'TWICE_DAILY'),
('LTG_VPA_IND', 1, 1, 25, 'ALTERNATE_DAYS'), ('LTG_VPA_IND', 2, 15, 25, 'DAILY'), ('LTG_VPA_IND', 3, 29, 25, 'TWICE_DAILY'),
('LTG_VPA_IND', 4, 43, 50, 'TWICE_DAILY'),
('LTG_IND', 1, 1, 50, 'DAILY'), ('LTG_IND', 2, 15, 50, 'TWICE_DAILY'), ('LTG_IND', 3, 29, 100, 'TWICE_DAILY'),
('LTG_IND', 4, 43, 150, 'TWICE_DAILY'),
('LEV', 1, 1, 250, 'TWICE_DAILY'), ('LEV', 2, 15, 500, 'TWICE_DAILY'),
('CBZ', 1, 1, 200, 'TWICE_DAILY'), ('CBZ', 2, 8, 200, 'THREE_TIMES_DAILY'), ('CBZ', 3, 15, 400, 'TWICE_DAILY'),
('VPA', 1, 1, 300, 'TWICE_DAILY'), ('VPA', 2, 4, 375, 'TWICE_DAILY'), ('VPA', 3, 7, 450, 'TWICE_DAILY'), ('VPA', 4, 10, 525, 'TWICE_DAILY'),
('ESM', 1, 1, 250, 'TWICE_DAILY'), ('ESM', 2, 8, 375, 'TWICE_DAILY'), ('ESM', 3, 15, 500, 'TWICE_DAILY'),
('GBP_RLS', 1, 1, 300, 'EVENING'), ('GBP_RLS_65', 1, 1, 100, 'EVENING'),
('GEN_RLS', 1, 1, 600, 'AT_FIVE_PM'), ('GEN_RLS_66', 1, 1, 300, 'AT_FIVE_PM'),
('PGB_RLS', 1, 1, 75, 'EVENING'), ('PGB_RLS_65', 1, 1, 50, 'EVENING'),
('DIP_RLS', 1, 1, 200, 'EVENING'), ('OXN_RLS', 1, 1, 5, 'TWICE_DAILY'),
('PPX_RLS', 1, 1, 0.125, 'EVENING'), ('ROP_RLS', 1, 1, 0.25, 'EVENING'),
('ROT_RLS', 1, 1, 1, 'PATCH_DAILY'), ('ROT_RLS', 2, 8, 2, 'PATCH_DAILY'), ('ROT_RLS', 3, 15, 3, 'PATCH_DAILY'),
('LDP_RLS', 1, 1, 50, 'ON_DEMAND');

-- Levetiracetam > 80 and 50–80 as written; 60 exactly is the upper band of gabapentin and the lower one of pregabalin.
insert into renal_band (agent, above, with_lower, up_to, with_upper, start_low, maximum, unit, says, evidence, source) values
('LEVETIRACETAM', 80, false, null, false, 1000, 3000, 'mg', '500–1500 mg twice daily', 'VERIFIED', 'LEV-RENAL'),
('LEVETIRACETAM', 50, true, 80, true, 1000, 2000, 'mg', '500–1000 mg twice daily', 'VERIFIED', 'LEV-RENAL'),
('LEVETIRACETAM', 30, true, 50, false, 500, 1500, 'mg', '250–750 mg twice daily', 'VERIFIED', 'LEV-RENAL'),
('LEVETIRACETAM', 0, true, 30, false, 500, 1000, 'mg', '250–500 mg twice daily; on dialysis 500–1000 mg once daily and 250–500 mg after dialysis', 'VERIFIED', 'LEV-RENAL'),
('GABAPENTIN', 60, true, null, false, 900, 3600, 'mg', '900–3600 mg/day', 'VERIFIED', 'GBP'),
('GABAPENTIN', 30, true, 60, false, 400, 1400, 'mg', '400–1400 mg/day', 'VERIFIED', 'GBP'),
('GABAPENTIN', 15, true, 30, false, 200, 700, 'mg', '200–700 mg/day', 'VERIFIED', 'GBP'),
('GABAPENTIN', 0, true, 15, false, 100, 300, 'mg', '100–300 mg/day', 'VERIFIED', 'GBP'),
('PREGABALIN', 60, false, null, false, 75, 450, 'mg', 'to 450 mg/day', 'VERIFIED', 'PN-TAB; PGB'),
('PREGABALIN', 30, true, 60, true, 75, 300, 'mg', '75, to 300 mg/day', 'VERIFIED', 'PGB; 60 exactly local'),
('PREGABALIN', 15, true, 30, false, 25, 150, 'mg', '25–50, to 150 mg/day', 'VERIFIED', 'PGB'),
('PREGABALIN', 0, true, 15, false, 25, 75, 'mg', '25, to 75 mg/day', 'VERIFIED', 'PGB'),
('GABAPENTIN_ENACARBIL', 60, true, null, false, 600, 1200, 'mg', '600 mg once daily', 'VERIFIED', 'AAN16'),
('GABAPENTIN_ENACARBIL', 30, true, 60, false, 300, 600, 'mg', 'start 300 mg; the maximum of 600 mg is a local choice', 'UNVERIFIED', '5.2.4 not verified');

-- 5.1.5; days for "4–6 weeks", "3–6 months", "yearly".
insert into agent_monitoring (agent, position, phase, says, analytes, due_days, every_days, evidence, source) values
('CARBAMAZEPINE', 1, 'BASELINE', 'FBC, LFT, sodium, HLA-B*15:02 in ancestry at risk', 'HAEMOGLOBIN,ALT,SODIUM', null, null, 'VERIFIED', 'LBL-CBZ'),
('CARBAMAZEPINE', 2, 'ON_TREATMENT', 'Sodium, FBC and LFT at 4–6 weeks, then 6–12 monthly', 'HAEMOGLOBIN,ALT,SODIUM', 42, 365, 'UNVERIFIED', '5.1.5 not verified'),
('CARBAMAZEPINE', 3, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.5; NG217 4.3.4'),
('OXCARBAZEPINE', 1, 'BASELINE', 'FBC, LFT, sodium', 'HAEMOGLOBIN,ALT,SODIUM', null, null, 'UNVERIFIED', '5.1.5 not verified'),
('OXCARBAZEPINE', 2, 'ON_TREATMENT', 'Sodium, FBC and LFT at 4–6 weeks, then 6–12 monthly', 'HAEMOGLOBIN,ALT,SODIUM', 42, 365, 'UNVERIFIED', '5.1.5 not verified'),
('VALPROATE', 1, 'BASELINE', 'FBC, LFT, weight', 'HAEMOGLOBIN,ALT', null, null, 'UNVERIFIED', '5.1.5 not verified'),
('VALPROATE', 2, 'ON_TREATMENT', 'FBC and LFT at 3–6 months, then yearly', 'HAEMOGLOBIN,ALT', 182, 365, 'UNVERIFIED', '5.1.5 not verified'),
('VALPROATE', 3, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.5; NG217 4.3.4'),
('PHENYTOIN', 1, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.5; NG217 4.3.4'),
('PHENOBARBITAL', 1, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.5'),
('PRIMIDONE', 1, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.5; NG217 4.3.4'),
('LEVETIRACETAM', 1, 'BASELINE', 'Creatinine; mood', 'CREATININE', null, null, 'VERIFIED', 'LBL-LEV'),
('LEVETIRACETAM', 2, 'ON_TREATMENT', 'Creatinine yearly; mood at each visit', 'CREATININE', 365, 365, 'LOCAL', '5.1.5'),
('ETHOSUXIMIDE', 1, 'BASELINE', 'FBC', 'HAEMOGLOBIN', null, null, 'UNVERIFIED', '5.1.3 not verified'),
('GABAPENTIN', 1, 'BASELINE', 'Creatinine, and weight for the clearance', 'CREATININE', null, null, 'VERIFIED', 'GBP'),
('PREGABALIN', 1, 'BASELINE', 'Creatinine, and weight for the clearance', 'CREATININE', null, null, 'VERIFIED', 'PGB'),
('GABAPENTIN_ENACARBIL', 1, 'BASELINE', 'Creatinine, and weight for the clearance', 'CREATININE', null, null, 'UNVERIFIED', '5.2.4 not verified');

insert into agent_level (agent, low, high, unit, molar, says, evidence, source) values
('CARBAMAZEPINE', 4, 12, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('LAMOTRIGINE', 2.5, 15, 'mg/L', 3.905, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified; MW'),
('LEVETIRACETAM', 12, 46, 'mg/L', 5.875, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified; MW'),
('OXCARBAZEPINE', 3, 35, 'mg/L', null, 'As its metabolite MHD', 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('PHENYTOIN', 10, 20, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('PHENOBARBITAL', 10, 40, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('VALPROATE', 50, 100, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('ETHOSUXIMIDE', 40, 100, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('LACOSAMIDE', 10, 20, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('ZONISAMIDE', 10, 40, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified'),
('TOPIRAMATE', 5, 20, 'mg/L', null, null, 'UNVERIFIED', 'Patsalos 2008/2018 not verified');
