-- One range of the eGFR for every day a sample was taken (2.2: 90 and more, G1). The row of 60 and more held for samples before
-- 28-Nov-2026, so that 81 was low for one patient and 85 in range for another. A value keeps the range it was reported with.
delete from reference_range where analyte_code = 'EGFR' and low = 60;
update reference_range set effective_from = date '2020-01-01' where analyte_code = 'EGFR';
