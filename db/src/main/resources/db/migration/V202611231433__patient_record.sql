create table patient (
    id                  uuid primary key,
    mrn                 text not null check (mrn ~ '^[0-9]{9}$'), -- 8 digits and an ISO 7064 MOD 11,10 check digit
    title               text check (length(title) <= 20),
    family_name         text not null check (length(family_name) between 1 and 100),
    given_name          text not null check (length(given_name) between 1 and 100),
    former_name         text check (length(former_name) <= 100),
    birth_date          date not null,
    sex                 text not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    phone               text check (length(phone) <= 40),
    email               text check (length(email) <= 200),
    address             text check (length(address) <= 400),
    interpreter_language text check (length(interpreter_language) <= 60), -- null: no interpreter needed
    kin_name            text check (length(kin_name) <= 200),
    kin_relation        text check (length(kin_relation) <= 60),
    kin_phone           text check (length(kin_phone) <= 40),
    deceased_on         date,
    registered_at       timestamptz not null,
    registered_by       uuid not null references clinic_user,
    version             integer not null,
    -- One column per way of looking somebody up; the search box asks them all in one statement.
    name_key            text not null generated always as
                            (search_key(family_name || ' ' || given_name || ' ' || coalesce(former_name, ''))) stored,
    phone_key           text generated always as (regexp_replace(phone, '[^0-9]', '', 'g')) stored,
    constraint patient_mrn_key unique (mrn)
);
create index patient_name_trgm on patient using gin (name_key gin_trgm_ops);
create index patient_phone_trgm on patient using gin (phone_key gin_trgm_ops);
create index patient_birth on patient (birth_date);
create sequence patient_mrn_seq start 20411801;
grant usage on sequence patient_mrn_seq to ${app_role};
grant select, insert, update on patient to ${app_role};

-- What a patient's demographics were before each edit.
create table patient_revision (
    id         uuid primary key,
    patient_id uuid not null references patient,
    at         timestamptz not null,
    by_user    uuid not null references clinic_user,
    reason     text,
    before     jsonb not null
);
create index patient_revision_of on patient_revision (patient_id, at desc);
create trigger patient_revision_append_only before update or delete or truncate on patient_revision
    for each statement execute function refuse_change();
grant select, insert on patient_revision to ${app_role};

-- Dated safety facts. No row of a kind: "not recorded". NONE_KNOWN: asked, none. PRESENT: one row each.
create table safety_fact (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    kind        text not null check (kind in ('ALLERGY', 'MEDICINE', 'IMPLANT', 'PREGNANCY_POTENTIAL')),
    state       text not null check (state in ('NONE_KNOWN', 'PRESENT')),
    label       text check (length(label) <= 200),        -- penicillin, alfacalcidol, pacemaker, able to become pregnant
    code        text check (length(code) <= 40),           -- drug or device code where known: digoxin, calcium_carbonate
    detail      text check (length(detail) <= 400),        -- reaction, dose and times, model
    severity    text check (severity in ('MILD', 'MODERATE', 'SEVERE', 'UNKNOWN')),
    since       date,
    ended_on    date,
    recorded_at timestamptz not null,
    recorded_by uuid not null references clinic_user,
    voided_at   timestamptz,
    voided_by   uuid references clinic_user,
    void_reason text check (length(void_reason) <= 400),
    version     integer not null,
    check ((state = 'PRESENT') = (label is not null)),
    check ((voided_at is null) = (void_reason is null))
);
create index safety_fact_of on safety_fact (patient_id) where voided_at is null;
grant select, insert, update on safety_fact to ${app_role};

create table measurement (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    kind        text not null check (kind in ('WEIGHT', 'HEIGHT', 'BLOOD_PRESSURE')),
    amount      numeric not null,                          -- kg, cm, systolic mm[Hg]
    amount2     numeric,                                   -- diastolic mm[Hg]
    unit        text not null,
    taken_at    timestamptz not null,
    recorded_by uuid not null references clinic_user,
    voided_at   timestamptz,
    voided_by   uuid references clinic_user,
    void_reason text check (length(void_reason) <= 400),
    version     integer not null
);
create index measurement_of on measurement (patient_id, kind, taken_at desc);
grant select, insert, update on measurement to ${app_role};

-- Who opened whom lately, for "recent patients".
create table recent_patient (
    user_id    uuid not null references clinic_user,
    patient_id uuid not null references patient,
    at         timestamptz not null,
    primary key (user_id, patient_id)
);
create index recent_patient_newest on recent_patient (user_id, at desc);
grant select, insert, update, delete on recent_patient to ${app_role};
