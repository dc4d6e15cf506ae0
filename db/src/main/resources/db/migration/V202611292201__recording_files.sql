-- What was read from a signal file of a study (EDF, EDF+). The samples stay with the recorder; whom the file names is not
-- kept. The same file is taken in once for an order.
create table recording (
    id           uuid primary key,
    order_id     uuid not null references clinical_order,
    case_id      uuid not null,
    patient_id   uuid not null references patient,
    file_name    text not null check (length(file_name) between 1 and 200), -- as it was called; shown, never opened by it
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint not null check (bytes > 0),
    kind         text not null check (kind in ('EDF', 'EDF_PLUS_CONTINUOUS', 'EDF_PLUS_DISCONTINUOUS')),
    starts_at    timestamp not null,                         -- on the recorder's clock: the format knows no zone
    seconds      numeric not null check (seconds >= 0),      -- to the end of the last data record, gaps included
    signals      jsonb not null,                             -- [{label, unit, rate, low, high, flat, transducer, filter}]
    gaps         jsonb not null,                             -- [{after, onset, seconds}]
    remarks      text not null default '',                   -- codes parted by blanks
    imported_at  timestamptz not null,
    imported_by  uuid not null references clinic_user,
    voided_at    timestamptz,
    voided_by    uuid references clinic_user,
    void_reason  text check (length(void_reason) <= 400),
    version      integer not null,
    check ((voided_at is null) = (void_reason is null)),
    constraint recording_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create unique index recording_once on recording (order_id, sha256) where voided_at is null;
create index recording_of on recording (order_id, starts_at);
grant select, insert, update on recording to ${app_role};

create table recording_event (
    recording_id uuid not null references recording,
    position     integer not null,
    onset        numeric not null,                           -- seconds after starts_at
    duration     numeric,
    text         text not null,
    primary key (recording_id, position)
);
create trigger recording_event_append_only before update or delete or truncate on recording_event
    for each statement execute function refuse_change();
grant select, insert on recording_event to ${app_role};
