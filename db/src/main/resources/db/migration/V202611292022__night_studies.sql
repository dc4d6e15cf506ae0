-- Studies of a whole night, or of a night and the day after it.
insert into catalogue_test (code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                            duration_minutes, evidence, source)
values
    ('PSG_EEG', 'Video-polysomnography with extended EEG', 'SLEEP', '28633-6',
        'Keep your usual sleep time. No naps and no alcohol on the day. Bring your medicines. Wash your hair the day before; no gel or spray.',
        'Attended; fall and seizure precautions. For when seizures are in question.',
        '4 to 8 weeks; report in 10 working days', 90, 'SLEEP_BED', 660, 'UNVERIFIED',
        'LOINC (panel 90568-7); preparation and cautions as polysomnography and EEG, N; turnaround, repeat L'),
    ('PSG_MSLT', 'Polysomnography, then sleep latency test by day', 'SLEEP', null,
        'Keep your usual sleep time. No naps and no alcohol on the day. Bring your medicines. You stay until the late afternoon after the night.',
        'Attended; fall and seizure precautions.', '4 to 8 weeks; report in 10 working days', 90, 'SLEEP_BED', 1260,
        'LOCAL', 'local code; the night as polysomnography, the day after it L');

-- What a study of the night needs in the sleep laboratory: from when, until when on the morning (or day) after, and how it is wired.
create table night_study (
    test_code  text primary key references catalogue_test,
    short_name text not null,                                -- as a cell of the plan of beds says it
    from_time  time not null,
    until_time time not null,
    next_day   boolean not null,                             -- until_time is on the day after the evening
    montage    text not null,
    eeg        boolean not null,                             -- drawn apart in the plan of beds
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    check (next_day or from_time < until_time)
);
insert into night_study (test_code, short_name, from_time, until_time, next_day, montage, eeg, evidence, source)
values
    ('PSG', 'PSG', time '20:00', time '07:00', true, 'PSG, video', false, 'LOCAL', 'hours L; montage N'),
    ('PSG_EEG', 'video-PSG + EEG', time '20:00', time '07:00', true, 'PSG with extended EEG, video', true, 'LOCAL', 'hours L; montage N'),
    ('PSG_MSLT', 'PSG → MSLT', time '20:00', time '17:00', true, 'PSG, video; stays wired for the day', false, 'LOCAL', 'hours L; montage N'),
    ('EEG_VIDEO', 'video-EEG', time '20:00', time '07:00', true, 'EEG, video', true, 'LOCAL', 'hours L; montage N'),
    ('SIT', 'SIT', time '20:00', time '21:30', false, 'EMG of both tibialis anterior; legs outstretched, awake', false, 'UNVERIFIED', 'SIT; hours L');
grant select on night_study to ${app_role};

-- Sets of equipment a bed is wired with: how many there are is how many nights can have one.
create table kit (
    code    text primary key,
    name    text not null,
    units   integer not null check (units between 0 and 99),
    version integer not null
);
insert into kit (code, name, units, version)
values ('PSG', 'PSG kit', 4, 0), ('EEG', 'EEG kit', 2, 0), ('CAPNOGRAPHY', 'Capnography', 1, 0);
grant select, insert, update on kit to ${app_role};
create table night_study_kit (
    test_code text not null references night_study,
    kit_code  text not null references kit,
    primary key (test_code, kit_code)
);
insert into night_study_kit (test_code, kit_code)
values ('PSG', 'PSG'), ('PSG_EEG', 'PSG'), ('PSG_EEG', 'EEG'), ('PSG_MSLT', 'PSG'), ('EEG_VIDEO', 'EEG'), ('SIT', 'PSG');
grant select on night_study_kit to ${app_role};
