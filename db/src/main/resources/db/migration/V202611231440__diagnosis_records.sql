create table icd_code (
    code     text primary key,
    label    text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null
);
grant select on icd_code to ${app_role};
create table diagnosis (
    id          uuid primary key,
    case_id     uuid not null references clinic_case,
    patient_id  uuid not null references patient,
    code        text not null references icd_code,
    certainty   text not null check (certainty in ('SUSPECTED', 'PROVISIONAL', 'CONFIRMED', 'REFUTED')),
    note        text check (length(note) <= 2000),
    recorded_at timestamptz not null,
    recorded_by uuid not null references clinic_user,
    revises_id  uuid references diagnosis,                   -- the statement this one replaces
    current     boolean not null default true,
    version     integer not null
);
create unique index diagnosis_one_current on diagnosis (case_id, code) where current;
create index diagnosis_of on diagnosis (case_id, recorded_at desc);
grant select, insert, update on diagnosis to ${app_role};
create table diagnosis_evidence (
    diagnosis_id uuid not null references diagnosis,
    kind         text not null check (kind in ('RESULT', 'SUSPICION', 'FINDING', 'NOTE', 'INTAKE')),
    ref_id       uuid not null,
    label        text not null,                              -- as it read when chosen
    primary key (diagnosis_id, ref_id)
);
grant select, insert on diagnosis_evidence to ${app_role};
