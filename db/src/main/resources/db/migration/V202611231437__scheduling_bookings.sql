create table resource (
    id      uuid primary key,
    code    text not null unique,
    name    text not null,
    kind    text not null check (kind in ('PHYSICIAN', 'NURSE', 'BLOOD_ROOM', 'ECG', 'EEG', 'SLEEP_BED', 'IMAGING', 'BONE')),
    user_id uuid references clinic_user,                     -- the person, where the resource is one
    active  boolean not null default true,
    version integer not null
);
create table opening_hours (
    resource_id uuid not null references resource,
    weekday     integer not null check (weekday between 1 and 7), -- ISO: 1 is Monday
    opens       time not null,
    closes      time not null,
    primary key (resource_id, weekday, opens),
    check (opens < closes)
);
grant select, insert, update on resource to ${app_role};
grant select, insert, update, delete on opening_hours to ${app_role};

create table appointment (
    id            uuid primary key,
    patient_id    uuid not null references patient,
    case_id       uuid references clinic_case,
    order_id      uuid references clinical_order,            -- null: a visit
    resource_id   uuid not null references resource,
    purpose       text not null check (length(purpose) between 1 and 200),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    status        text not null check (status in ('BOOKED', 'ARRIVED', 'IN_ROOM', 'LEFT', 'NO_SHOW', 'CANCELLED')),
    status_reason text check (length(status_reason) <= 400),
    booked_at     timestamptz not null,
    booked_by     uuid not null references clinic_user,
    arrived_at    timestamptz,
    left_at       timestamptz,
    version       integer not null,
    check (starts_at < ends_at),
    constraint appointment_resource_free exclude using gist
        (resource_id with =, tstzrange(starts_at, ends_at) with &&) where (status not in ('CANCELLED', 'NO_SHOW')),
    constraint appointment_patient_free exclude using gist
        (patient_id with =, tstzrange(starts_at, ends_at) with &&) where (status not in ('CANCELLED', 'NO_SHOW'))
);
create unique index appointment_once_per_order on appointment (order_id) where status not in ('CANCELLED', 'NO_SHOW');
create index appointment_day on appointment (starts_at, resource_id);
create index appointment_of on appointment (patient_id, starts_at desc);
grant select, insert, update on appointment to ${app_role};

-- Who answers at every hour: the responsible doctor, the deputy, the nurse.
create table duty (
    id        uuid primary key,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    doctor_id uuid not null references clinic_user,
    deputy_id uuid not null references clinic_user,
    nurse_id  uuid not null references clinic_user,
    version   integer not null,
    check (starts_at < ends_at),
    check (doctor_id <> deputy_id),
    constraint duty_one_at_a_time exclude using gist (tstzrange(starts_at, ends_at) with &&)
);
grant select, insert, update, delete on duty to ${app_role};
