-- A medicine a physician has decided on, step by step. It records a decision and prescribes nothing; what the patient takes
-- stands among the medicines (safety_fact), where every check reads it.
create table treatment (
    id          uuid primary key,
    case_id     uuid not null,
    patient_id  uuid not null references patient,
    purpose     text not null check (purpose in ('EPILEPSY', 'RLS')),
    subject     text not null,                               -- what it is chosen against: FOCAL, ABSENCE …, RLS
    agent       text not null references agent,
    ladder      text references ladder,                      -- null: doses by the current product information
    status      text not null check (status in ('ACTIVE', 'TAPERING', 'STOPPED')),
    medicine_id uuid not null references safety_fact,
    reason      text check (length(reason) <= 1000),         -- where it is not first line
    rung        integer,
    amount      numeric not null check (amount > 0),
    unit        text not null,
    frequency   text not null,
    daily       numeric not null check (daily > 0),          -- of a day
    started_on  date not null,
    started_at  timestamptz not null,
    started_by  uuid not null references clinic_user,
    next_on     date,                                        -- the day of the next change; null: none is due
    taper_until date,
    ended_at    timestamptz,
    ended_by    uuid references clinic_user,
    end_cause   text,
    end_reason  text check (length(end_reason) <= 1000),
    version     integer not null,
    check ((status = 'STOPPED') = (ended_at is not null)),
    check ((status = 'STOPPED') = (end_cause is not null)),
    check (status <> 'TAPERING' or taper_until is not null),
    constraint treatment_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create unique index treatment_one_running on treatment (patient_id, agent) where status <> 'STOPPED';
create index treatment_of on treatment (case_id, started_at desc);
create index treatment_due on treatment (next_on) where status <> 'STOPPED' and next_on is not null;
-- What was decided and when: the dose from that day on. Only grows.
create table treatment_dose (
    id           uuid primary key,
    treatment_id uuid not null references treatment,
    what         text not null check (what in ('CHOSEN', 'RAISED', 'LOWERED', 'HELD', 'RELADDERED', 'TAPERING', 'RESUMED', 'CHECKED', 'RASH', 'STOPPED')),
    from_on      date not null,
    amount       numeric not null,
    unit         text not null,
    frequency    text not null,
    daily        numeric not null,
    reason       text check (length(reason) <= 1000),
    at           timestamptz not null,
    by_user      uuid not null references clinic_user
);
create index treatment_dose_of on treatment_dose (treatment_id, at);
create trigger treatment_dose_append_only before update or delete or truncate on treatment_dose
    for each statement execute function refuse_change();
-- A check that spoke at such a decision, and the answer (D11).
create table treatment_check (
    id            uuid primary key,
    dose_id       uuid not null references treatment_dose,
    treatment_id  uuid not null references treatment,
    check_code    text not null,
    level         text not null check (level in ('STOP', 'WARN', 'NOTE')),
    seen          text not null,
    reason        text check (length(reason) <= 1000),
    second_id     uuid references clinic_user,
    second_reason text check (length(second_reason) <= 1000),
    unique (dose_id, check_code),
    check (level = 'NOTE' or reason is not null),
    check (level <> 'STOP' or second_id is not null)
);
create index treatment_check_of on treatment_check (treatment_id);
create trigger treatment_check_append_only before update or delete or truncate on treatment_check
    for each statement execute function refuse_change();
-- What the start gate of valproate asks to be on record.
create table treatment_gate (
    treatment_id   uuid primary key references treatment,
    contraception  text check (length(contraception) <= 400), -- able to become pregnant, or a man
    pregnancy_test text check (pregnancy_test in ('NEGATIVE', 'NOT_ABLE')),
    prevention     boolean not null,                          -- pregnancy-prevention programme acknowledged
    fertility      boolean not null,                          -- men: contraception during and 3 months after, fertility discussed
    recorded_at    timestamptz not null,
    recorded_by    uuid not null references clinic_user
);
create trigger treatment_gate_append_only before update or delete or truncate on treatment_gate
    for each statement execute function refuse_change();
grant select, insert, update on treatment to ${app_role};
grant select, insert on treatment_dose, treatment_check, treatment_gate to ${app_role};
