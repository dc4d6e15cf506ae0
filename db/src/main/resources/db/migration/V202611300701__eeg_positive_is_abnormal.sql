-- Discharges are abnormal at any age; that there are none is no range a value lies in, and never rules epilepsy out.
insert into reference_range (id, analyte_code, sex, from_days, to_days, low, high, unit, effective_from, evidence, source)
values (gen_random_uuid(), 'EEG_EPILEPTIFORM', null, 0, null, null, 0, '{qualitative}', date '2026-01-01', 'LOCAL',
        'from the findings L');
