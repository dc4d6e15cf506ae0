-- The structured intake as data: sections, items, when an item is asked.
create table intake_section (
    code     text primary key,
    position integer not null unique,
    title    text not null
);
create table intake_item (
    code           text primary key,                         -- INT.05, INT.14a, INT.15.C1
    section_code   text not null references intake_section,
    position       integer not null,
    question       text not null,
    help           text,
    type           text not null check (type in ('BOOLEAN', 'CHOICE', 'MULTI', 'INTEGER', 'DECIMAL', 'TEXT', 'DATE')),
    options        jsonb,                                    -- [{code, label}] for CHOICE and MULTI
    unit           text,
    min_value      numeric,
    max_value      numeric,
    asked_when     jsonb,                                    -- [[{item, is: [codes]}]]: any group whose conditions all hold; null: always
    drives         text not null,                            -- what the answer is for
    clinician_only boolean not null default false,
    evidence       text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source         text not null,
    unique (section_code, position)
);
grant select on intake_section, intake_item to ${app_role};

create table intake (
    id          uuid primary key,
    case_id     uuid not null references clinic_case,
    patient_id  uuid not null references patient,
    status      text not null check (status in ('OPEN', 'FINISHED', 'VOIDED')),
    started_at  timestamptz not null,
    started_by  uuid not null references clinic_user,
    finished_at timestamptz,
    finished_by uuid references clinic_user,
    version     integer not null
);
create unique index intake_one_open on intake (case_id) where status = 'OPEN';
create index intake_of on intake (case_id, started_at desc);
grant select, insert, update on intake to ${app_role};

create table intake_answer (
    intake_id    uuid not null references intake,
    item_code    text not null references intake_item,
    state        text not null check (state in ('ANSWERED', 'UNKNOWN', 'NOT_ASKED')),
    bool_value   boolean,
    number_value numeric,
    text_value   text check (length(text_value) <= 4000),
    date_value   date,
    codes        text[],
    answered_at  timestamptz not null,
    answered_by  uuid not null references clinic_user,
    primary key (intake_id, item_code),
    check ((state = 'ANSWERED') = (num_nonnulls(bool_value, number_value, text_value, date_value, codes) = 1))
);
grant select, insert, update, delete on intake_answer to ${app_role};
