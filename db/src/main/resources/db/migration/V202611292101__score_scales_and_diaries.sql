-- Scores and diaries of a patient. A scale's text is shipped only where its owner gave it away; what was entered is a fact.
create table score_entry (
    id           uuid primary key,
    patient_id   uuid not null references patient,
    case_id      uuid not null,
    scale        text not null check (scale in ('IRLS', 'ESS', 'ISI', 'PSQI', 'STOP_BANG', 'PHQ9', 'GAD7')),
    assessed_at  timestamptz not null,                      -- when the patient answered
    answers      jsonb not null,                            -- points per item, null = not answered; [] = total only
    total        integer,                                   -- null while an item is missing: INDETERMINATE
    least        integer not null,                          -- what the total can still be
    most         integer not null,
    band         text,                                      -- as the rule read it then; null while INDETERMINATE
    note         text check (length(note) <= 400),
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references clinic_user,
    voided_at    timestamptz,
    voided_by    uuid references clinic_user,
    void_reason  text check (length(void_reason) <= 400),
    version      integer not null,
    foreign key (case_id, patient_id) references clinic_case (id, patient_id),
    check (jsonb_typeof(answers) = 'array'),
    check (least <= most and (total is null or least = total and most = total)),
    check ((total is null) = (band is null))
);
create index score_entry_of on score_entry (patient_id, scale, assessed_at desc) where voided_at is null;
create index score_entry_case on score_entry (case_id, assessed_at desc);
grant select, insert, update on score_entry to ${app_role};

-- One day (for sleep: the night that begins on its evening) of a diary, from the patient's paper or by phone. A day that is
-- not here was not kept; a day without seizures is.
create table diary_day (
    id           uuid primary key,
    patient_id   uuid not null references patient,
    case_id      uuid not null,
    kind         text not null check (kind in ('SEIZURE', 'SLEEP')),
    day          date not null,
    told         text not null check (told in ('PAPER', 'PHONE')),
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references clinic_user,
    voided_at    timestamptz,
    voided_by    uuid references clinic_user,
    void_reason  text check (length(void_reason) <= 400),
    version      integer not null,
    foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create unique index diary_day_once on diary_day (patient_id, kind, day) where voided_at is null;
create index diary_day_case on diary_day (case_id, kind, day desc);
grant select, insert, update on diary_day to ${app_role};

create table diary_seizure (
    id           uuid primary key,
    day_id       uuid not null references diary_day,
    position     integer not null,
    began_at     time,                                      -- clinic's wall clock; null when nobody knows
    seconds      integer check (seconds between 1 and 86400),
    type_code    text not null check (length(type_code) between 1 and 40),
    state        text not null check (state in ('AWAKE', 'ASLEEP', 'UNKNOWN')),
    cause        text check (length(cause) <= 200),         -- what the patient thinks set it off
    missed_dose  boolean,
    rescue       text check (length(rescue) <= 200),
    injury       text check (length(injury) <= 200),
    witness      text check (length(witness) <= 200),
    video        text check (length(video) <= 400),
    unique (day_id, position)
);
grant select, insert on diary_seizure to ${app_role};

create table diary_night (
    day_id       uuid primary key references diary_day,
    bed_time     time,
    lights_out   time,
    latency_min  integer check (latency_min between 0 and 1440),
    awakenings   integer check (awakenings between 0 and 99),
    rise_time    time,
    naps_min     integer check (naps_min between 0 and 1440),
    caffeine     integer check (caffeine between 0 and 99), -- cups or cans
    alcohol      numeric check (alcohol between 0 and 99),  -- units of 8 g
    medicines    text check (length(medicines) <= 200),
    restless     boolean                                    -- restless legs that night; null = not written
);
grant select, insert on diary_night to ${app_role};

-- The day treatment began: the 28-day periods before it are what later ones are compared with.
create table diary_baseline (
    id           uuid primary key,
    case_id      uuid not null,
    patient_id   uuid not null references patient,
    ends_before  date not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references clinic_user,
    foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create index diary_baseline_of on diary_baseline (case_id, recorded_at desc);
grant select, insert on diary_baseline to ${app_role};
