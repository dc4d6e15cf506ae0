-- Tests of clinical reference 2.2 the clinic could not order or enter: fasting glucose apart from a random one, total CO2
-- apart from bicarbonate, the urine pregnancy test, urea apart from its nitrogen, and albumin by its method.
insert into analyte (code, name, category, canonical_unit, loinc, alternate_unit, alternate_loinc, factor, plausible_low,
                     plausible_high, decimals, alternate_decimals, derived, panel, position, evidence, source, scale) values
('ALBUMIN_BCG', 'Albumin (bromocresol green)', 'LAB', 'g/dL', '61151-7', 'g/L', null, 10, 0.5, 8, 1, 0, false, 'CALCIUM', 10, 'VERIFIED', 'LOINC; bounds L', 'QUANTITY'),
('ALBUMIN_BCP', 'Albumin (bromocresol purple)', 'LAB', 'g/dL', '61152-5', 'g/L', null, 10, 0.5, 8, 1, 0, false, 'CALCIUM', 11, 'VERIFIED', 'LOINC; bounds L', 'QUANTITY'),
('UREA_WHOLE', 'Urea', 'LAB', 'mmol/L', '22664-7', null, null, null, 0.4, 107, 1, null, false, 'KIDNEY', 9, 'VERIFIED', 'LOINC; bounds L', 'QUANTITY'),
('TOTAL_CO2', 'Total CO2', 'LAB', 'mmol/L', '2028-9', null, null, null, 2, 60, 0, null, false, 'KIDNEY', 10, 'VERIFIED', 'LOINC; bounds L', 'QUANTITY'),
('GLUCOSE_FASTING', 'Glucose, fasting', 'LAB', 'mg/dL', '1558-6', 'mmol/L', '14771-0', 0.0555, 10, 1000, 0, 1, false, 'OTHER', 12, 'VERIFIED', 'LOINC; bounds L', 'QUANTITY'),
('HCG_URINE', 'Pregnancy test (hCG, urine)', 'LAB', '{qualitative}', '2106-3', null, null, null, 0, 1, 0, null, false, 'OTHER', 13, 'UNVERIFIED', 'LOINC; specimen N', 'QUALITATIVE');
-- 2,000 mg/dL let 90 mmol/L pass, which is 90 mg/dL in the wrong unit.
update analyte set plausible_high = 1000 where code = 'GLUCOSE';

update reference_range set effective_to = date '2026-11-28' where analyte_code in ('GLUCOSE', 'EGFR') and effective_to is null;
insert into reference_range (id, analyte_code, sex, from_days, to_days, low, high, unit, effective_from, evidence, source)
select gen_random_uuid(), code, null, 6574, null, low, high, unit, from_day, evidence, source
from (values
    ('ALBUMIN_BCG', 3.5, 5.5, 'g/dL', date '2026-01-01', 'VERIFIED', 'ABIM'),
    ('ALBUMIN_BCP', 3.5, 5.5, 'g/dL', date '2026-01-01', 'VERIFIED', 'ABIM'),
    ('UREA_WHOLE', 2.9, 7.1, 'mmol/L', date '2026-01-01', 'VERIFIED', 'ABIM, in mmol/L'),
    ('TOTAL_CO2', 23, 30, 'mmol/L', date '2026-01-01', 'VERIFIED', 'ABIM'),
    ('GLUCOSE_FASTING', 70, 99, 'mg/dL', date '2026-01-01', 'VERIFIED', 'MISC: fasting'),
    -- The reference has a range for a fasting sample only; a random one needs an upper limit of its own.
    ('GLUCOSE', 70, 140, 'mg/dL', date '2026-11-28', 'LOCAL', 'lower limit MISC; upper limit of a random sample L'),
    ('EGFR', 90, null, 'mL/min/{1.73_m2}', date '2026-11-28', 'VERIFIED', 'CKD: G1')
) as r (code, low, high, unit, from_day, evidence, source);

insert into critical_limit (id, analyte_code, below, above, unit, red_flag, evidence, source, inclusive, level)
select gen_random_uuid(), code, below, above, unit, red_flag, evidence, source, false, 'EMERGENCY'
from (values
    ('TOTAL_CO2', 10, 40, 'mmol/L', null, 'UNVERIFIED', 'N'),
    ('GLUCOSE_FASTING', 2.8, null, 'mmol/L', 'RF-08', 'UNVERIFIED', 'N'),
    ('GLUCOSE_FASTING', null, 25, 'mmol/L', 'RF-16', 'LOCAL', 'D10')
) as c (code, below, above, unit, red_flag, evidence, source);
-- The reference gives these limits for total CO2; bicarbonate is so close to it that they stay, as a local choice.
update critical_limit set evidence = 'LOCAL', source = 'N for total CO2; taken over L' where analyte_code = 'BICARBONATE';

insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source)
select code, name, 'LAB', loinc, preparation, cautions, null, repeat_days, 'BLOOD_ROOM', 10, evidence, source
from (values
    ('ALBUMIN_BCG', 'Albumin (bromocresol green)', '61151-7', null, 'Reads higher than bromocresol purple: follow one patient by one method.', 1, 'UNVERIFIED', 'LOINC; methods N; repeat L'),
    ('ALBUMIN_BCP', 'Albumin (bromocresol purple)', '61152-5', null, 'Reads lower than bromocresol green: follow one patient by one method.', 1, 'UNVERIFIED', 'LOINC; methods N; repeat L'),
    ('UREA_WHOLE', 'Urea', '22664-7', null, null, 1, 'VERIFIED', 'LOINC; repeat L'),
    ('TOTAL_CO2', 'Total CO2', '2028-9', null, null, 1, 'VERIFIED', 'LOINC; repeat L'),
    ('GLUCOSE_FASTING', 'Glucose, fasting', '1558-6', 'Nothing to eat and only water to drink for 8 hours before the sample.', null, 1, 'UNVERIFIED', 'LOINC; hours of fasting N; repeat L'),
    ('HCG_URINE', 'Pregnancy test (hCG, urine)', '2106-3', null,
        'Positive on valproate, topiramate or another teratogenic antiseizure medicine: do not stop it abruptly, urgent epilepsy team the same day (RF-15).',
        1, 'UNVERIFIED', 'LOINC component; NG217 4.6.1, 4.6.3; specimen N; repeat L')
) as lab (code, name, loinc, preparation, cautions, repeat_days, evidence, source);
update catalogue_test set cautions = 'A random sample; for the fasting range ask for fasting glucose.' where code = 'GLUCOSE';
