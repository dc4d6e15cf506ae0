-- An EEG with one of these is not normal at any age. Which EEG is normal stays a physician's judgement.
alter table eeg_term add column abnormal boolean not null default false;
update eeg_term set abnormal = true
 where code in ('PDR_MARKEDLY', 'BURST_SUPPRESSION', 'BURST_ATTENUATION', 'SUPPRESSION', 'INACTIVITY', 'ABNORMAL_RHYTHMIC',
                'GPD', 'LPD', 'BIPD', 'MFPD');

-- It follows from the findings and is never typed.
update analyte set derived = true where code = 'EEG_EPILEPTIFORM';
delete from study_line where analyte_code = 'EEG_EPILEPTIFORM';
