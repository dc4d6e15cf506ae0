-- A blood count was haemoglobin alone, so monitoring took it for the whole. White cells and platelets are tests of their own;
-- HbA1c stands in the restless legs set beside glucose (2.1). The clinical reference names them without code or range: the
-- codes are LOINC's (each with its check digit), the ranges not verified. No critical limits: none is given.
insert into analyte (code, name, category, canonical_unit, loinc, alternate_unit, alternate_loinc, factor, plausible_low,
                     plausible_high, decimals, alternate_decimals, derived, panel, position, evidence, source, scale) values
('LEUCOCYTES', 'Leucocytes', 'LAB', '10*9/L', '6690-2', '10*3/uL', null, 1, 0.1, 500, 1, 1, false, 'OTHER', 14, 'UNVERIFIED', 'LOINC not in the reference; bounds L', 'QUANTITY'),
('PLATELETS', 'Platelets', 'LAB', '10*9/L', '777-3', '10*3/uL', null, 1, 1, 3000, 0, 0, false, 'OTHER', 15, 'UNVERIFIED', 'LOINC not in the reference; bounds L', 'QUANTITY'),
('HBA1C', 'HbA1c', 'LAB', '%', '4548-4', null, null, null, 2, 20, 1, null, false, 'OTHER', 16, 'UNVERIFIED', 'LOINC not in the reference; bounds L', 'QUANTITY');
insert into reference_range (id, analyte_code, sex, from_days, to_days, low, high, unit, effective_from, evidence, source)
select gen_random_uuid(), code, null, 6574, null, low, high, unit, date '2026-01-01', 'UNVERIFIED', source
from (values
    ('LEUCOCYTES', 4.0, 11.0, '10*9/L', 'ABIM, not in the reference'),
    ('PLATELETS', 150, 450, '10*9/L', 'N'),
    ('HBA1C', null, 6.0, '%', 'N')
) as r (code, low, high, unit, source);
insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source) values
('LEUCOCYTES', 'Full blood count (leucocytes)', 'LAB', '6690-2', null, null, null, 2, 'BLOOD_ROOM', 10, 'UNVERIFIED', 'LOINC not in the reference; repeat L'),
('PLATELETS', 'Full blood count (platelets)', 'LAB', '777-3', null, null, null, 2, 'BLOOD_ROOM', 10, 'UNVERIFIED', 'LOINC not in the reference; repeat L'),
('HBA1C', 'HbA1c', 'LAB', '4548-4', null, 'Says nothing of the glucose at a seizure; falsely low after blood loss or a transfusion.', null, 84, 'BLOOD_ROOM', 10, 'UNVERIFIED', 'LOINC not in the reference; cautions N; repeat L');

insert into order_set_item (set_code, test_code, position, preselected, note, due_hours, due_from, evidence, source) values
('RLS', 'LEUCOCYTES', 12, true, 'with haemoglobin: the full blood count', 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'PLATELETS', 13, true, 'with haemoglobin: the full blood count', 336, 'ORDER', 'LOCAL', '2.1; timing L'),
('RLS', 'HBA1C', 14, false, 'beside glucose or in its place', 336, 'ORDER', 'LOCAL', '2.1; timing L');
insert into order_set_item (set_code, test_code, position, preselected, note, evidence, source) values
('ASM-BASE', 'LEUCOCYTES', 14, true, 'with haemoglobin: the full blood count', 'LOCAL', '2.1'),
('ASM-BASE', 'PLATELETS', 15, true, 'with haemoglobin: the full blood count', 'LOCAL', '2.1');
