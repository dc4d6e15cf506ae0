create sequence case_number_seq start 2001;
grant usage on sequence case_number_seq to ${app_role};
create table clinic_case (
    id               uuid primary key,
    number           bigint not null,                       -- shown as C-2041
    patient_id       uuid not null references patient,
    status           text not null check (status in
                         ('REFERRED', 'INTAKE', 'WORK_UP', 'DIAGNOSED', 'IN_TREATMENT', 'FOLLOW_UP', 'CLOSED')),
    origin           text not null check (origin in ('REFERRAL', 'WALK_IN')),
    referrer         text check (length(referrer) <= 200),
    complaint        text not null check (length(complaint) between 1 and 1000),
    urgency          text not null default 'ROUTINE' check (urgency in ('ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY')),
    responsible_id   uuid references clinic_user,            -- the physician who answers for the case
    opened_at        timestamptz not null,
    opened_by        uuid not null references clinic_user,
    closed_at        timestamptz,
    close_reason     text check (length(close_reason) <= 400),
    version          integer not null,
    constraint clinic_case_number_key unique (number)
);
create index clinic_case_of on clinic_case (patient_id, opened_at desc);
create index clinic_case_open on clinic_case (status, opened_at desc, id desc);
grant select, insert, update on clinic_case to ${app_role};

create table case_move (
    id          uuid primary key,
    case_id     uuid not null references clinic_case,
    from_status text,
    to_status   text not null,
    reason      text check (length(reason) <= 400),
    at          timestamptz not null,
    by_user     uuid not null references clinic_user
);
create index case_move_of on case_move (case_id, at);
create trigger case_move_append_only before update or delete or truncate on case_move
    for each statement execute function refuse_change();
grant select, insert on case_move to ${app_role};

-- When each person last looked at a case: "changed since your last visit".
create table case_visit_mark (
    user_id uuid not null references clinic_user,
    case_id uuid not null references clinic_case,
    at      timestamptz not null,
    primary key (user_id, case_id)
);
grant select, insert, update on case_visit_mark to ${app_role};

create table case_note (
    id          uuid primary key,
    case_id     uuid not null references clinic_case,
    patient_id  uuid not null references patient,
    kind        text not null check (kind in ('VISIT', 'PHONE', 'ADDENDUM')),
    addendum_to uuid references case_note,
    status      text not null check (status in ('DRAFT', 'SIGNED', 'VOIDED')),
    body        text not null check (length(body) <= 10000),
    author_id   uuid not null references clinic_user,
    started_at  timestamptz not null,
    signed_at   timestamptz,
    void_reason text check (length(void_reason) <= 400),
    version     integer not null,
    check ((kind = 'ADDENDUM') = (addendum_to is not null))
);
create index case_note_of on case_note (case_id, started_at desc);
grant select, insert, update on case_note to ${app_role};

-- What the clinic suspects; several may stand together.
create table suspicion (
    id         uuid primary key,
    case_id    uuid not null references clinic_case,
    patient_id uuid not null references patient,
    condition  text not null check (condition in ('EPILEPSY', 'RLS', 'PLMS', 'HYPOCALCAEMIA', 'LEG_CRAMPS',
                                                  'HYPNIC_JERK', 'RBD', 'NREM_PARASOMNIA')),
    status     text not null check (status in ('RAISED', 'CONFIRMED', 'DISMISSED')),
    rule_id    text not null,                                -- RT-4, or 'clinician'
    reasons    jsonb not null,                               -- [{input, seen}]
    raised_at  timestamptz not null,
    raised_by  uuid not null references clinic_user,
    decided_at timestamptz,
    decided_by uuid references clinic_user,
    decision_reason text check (length(decision_reason) <= 400),
    version    integer not null,
    constraint suspicion_once unique (case_id, condition)
);
grant select, insert, update on suspicion to ${app_role};

-- Clinical findings a clinician confirmed ("present now"), such as the symptoms of D4. A later row supersedes.
create table case_finding (
    id           uuid primary key,
    case_id      uuid not null references clinic_case,
    patient_id   uuid not null references patient,
    code         text not null,                              -- TINGLING, TETANY, STRIDOR, NEW_SEIZURE, TROUSSEAU, CHVOSTEK …
    present      boolean not null,
    note         text check (length(note) <= 400),
    confirmed_at timestamptz not null,
    confirmed_by uuid not null references clinic_user,
    voided_at    timestamptz,
    voided_by    uuid references clinic_user,
    void_reason  text check (length(void_reason) <= 400),
    version      integer not null
);
create index case_finding_of on case_finding (case_id, code, confirmed_at desc);
create index case_finding_patient on case_finding (patient_id, code, confirmed_at desc);
grant select, insert, update on case_finding to ${app_role};
