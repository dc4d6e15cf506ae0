-- The choices an EEG's report was written from. The signed text is study_report.description; the choices stay beside it.
create table eeg_report (
    report_id     uuid primary key references study_report,
    significance  text check (significance in ('NORMAL', 'NO_DEFINITE_ABNORMALITY', 'EPILEPSY_FOCAL',
                      'EPILEPSY_GENERALISED', 'EPILEPSY_UNKNOWN', 'PNES', 'OTHER_NON_EPILEPTIC', 'FOCAL_DYSFUNCTION',
                      'DIFFUSE_DYSFUNCTION', 'COMA', 'BRAIN_DEATH', 'STATUS_EPILEPTICUS', 'UNCERTAIN')),
    drugs         text check (length(drugs) <= 400),
    last_event    text check (length(last_event) <= 200),
    filters       text check (length(filters) <= 120),
    comparison    text check (length(comparison) <= 1000)
);
create table eeg_finding (
    report_id    uuid not null references eeg_report,
    position     integer not null,
    term_code    text not null,
    grp          text not null,
    epileptiform boolean not null,
    location     text references eeg_feature,
    morphology   text references eeg_feature,
    pattern      text references eeg_feature,
    incidence    text references eeg_feature,
    prevalence   text references eeg_feature,
    modulation   text references eeg_feature,
    note         text check (length(note) <= 1000),
    many         integer check (many between 1 and 10000), -- of episodes
    primary key (report_id, position),
    foreign key (term_code, grp, epileptiform) references eeg_term (code, grp, epileptiform),
    -- Spikes and sharp waves are shapes of interictal activity; a benign variant has its own shape and no other.
    constraint eeg_finding_variant_has_no_shape check (morphology is null or grp = 'INTERICTAL')
);
create index eeg_finding_term on eeg_finding (term_code);
create trigger eeg_report_final_stays before update or delete on eeg_report
    for each row execute function refuse_change_of_final_study();
create trigger eeg_finding_final_stays before update or delete on eeg_finding
    for each row execute function refuse_change_of_final_study();
grant select, insert, delete on eeg_report, eeg_finding to ${app_role};

-- What rules and plans ask of an EEG. It follows from the findings and is never typed.
insert into analyte (code, name, category, canonical_unit, plausible_low, plausible_high, decimals, derived, panel, position,
                     evidence, source, scale)
values ('EEG_EPILEPTIFORM', 'Epileptiform discharges', 'EEG', '{qualitative}', 0, 1, 0, false, 'EEG', 9, 'LOCAL',
        'from the findings L', 'QUALITATIVE');
insert into study_line (test_code, analyte_code, position)
select code, 'EEG_EPILEPTIFORM', 9 from catalogue_test where category = 'EEG';
