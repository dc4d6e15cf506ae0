-- Papers that came with a patient, scanned: the referral, a signed consent, a report from elsewhere. Kept for good; one filed
-- in error is voided. No name a file came with is kept.
create table attachment (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    case_id     uuid,                                        -- null: not filed under a case yet
    kind        text not null check (kind in ('REFERRAL', 'CONSENT', 'REPORT', 'OTHER')),
    title       text not null check (length(title) between 1 and 120),
    media_type  text not null check (media_type in ('PDF', 'JPEG', 'PNG')),
    size_bytes  integer not null check (size_bytes between 1 and 10485760),
    added_at    timestamptz not null,
    added_by    uuid not null references clinic_user,
    voided_at   timestamptz,
    voided_by   uuid references clinic_user,
    void_reason text check (length(void_reason) between 1 and 400),
    version     integer not null,
    constraint attachment_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id),
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create index attachment_of on attachment (patient_id, added_at desc);
create index attachment_of_case on attachment (case_id) where case_id is not null;
grant select, insert, update on attachment to ${app_role};

-- The bytes apart from what is said of them, so that a list reads none and nothing ever changes one.
create table attachment_content (
    attachment_id uuid primary key references attachment,
    content       bytea not null
);
alter table attachment_content alter column content set storage external; -- PDF, JPEG and PNG are compressed already
create trigger attachment_content_append_only before update or delete or truncate on attachment_content
    for each statement execute function refuse_change();
grant select, insert on attachment_content to ${app_role};

-- A letter about an appointment was printed: which kind, and for which time.
create table letter (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    appointment_id uuid not null references appointment,
    kind           text not null check (kind in ('BOOKED', 'MOVED', 'CANCELLED')),
    starts_at      timestamptz not null,
    printed_at     timestamptz not null,
    printed_by     uuid not null references clinic_user
);
create index letter_of on letter (appointment_id, printed_at);
create trigger letter_append_only before update or delete or truncate on letter
    for each statement execute function refuse_change();
grant select, insert on letter to ${app_role};
