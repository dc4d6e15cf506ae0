-- What else asks for bone density (2.1: osteomalacia, a fracture, steroids for long). Osteomalacia was a reason nobody could
-- record: its code was missing. Age and sex stay with the clinician: the reference gives no limits.
insert into icd_code (code, label, evidence, source) values
('M83.9', 'Adult osteomalacia, unspecified', 'UNVERIFIED', 'not verified'),
('M80.00XA', 'Age-related osteoporosis with current pathological fracture, first visit', 'UNVERIFIED', 'not verified'),
('Z87.310', 'Healed osteoporosis fracture in the history', 'UNVERIFIED', 'not verified'),
('Z79.52', 'Systemic steroids for long', 'UNVERIFIED', 'not verified');
insert into medicine_class (class, medicine)
select 'SYSTEMIC_STEROID', unnest(array['prednisolone', 'prednisone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone',
       'cortisone', 'betamethasone', 'deflazacort']);
insert into order_set_offer (set_code, kind, code, years, rule, note, evidence, source) values
('BONE', 'DIAGNOSIS', 'M80', null, '2.1', 'A fragility fracture.', 'LOCAL', '2.1'),
('BONE', 'DIAGNOSIS', 'M81', null, '5.4.2', 'Known osteoporosis: every 2 years is typical (not verified).', 'UNVERIFIED', '5.4.2'),
('BONE', 'DIAGNOSIS', 'Z87.31', null, '2.1', 'A fragility fracture.', 'LOCAL', '2.1'),
('BONE', 'DIAGNOSIS', 'Z79.52', null, '2.1', 'Steroids for long.', 'LOCAL', '2.1'),
('BONE', 'MEDICINE_CLASS', 'SYSTEMIC_STEROID', 1, '2.1', 'Steroids for long; one year is a local choice.', 'LOCAL', '2.1; one year L');
