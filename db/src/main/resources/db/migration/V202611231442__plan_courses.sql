-- A patient's way through a protocol. Keeps the version it was made from.
create table plan (
    id          uuid primary key,
    case_id     uuid not null references clinic_case,
    patient_id  uuid not null references patient,
    version_id  uuid not null references protocol_version,
    origin_kind text not null check (origin_kind in ('SUSPICION', 'FINDING', 'DIAGNOSIS')),
    origin_id   uuid not null,
    status      text not null check (status in ('ACTIVE', 'COMPLETED', 'STOPPED')),
    started_at  timestamptz not null,
    started_by  uuid not null references clinic_user,
    ended_at    timestamptz,
    ended_by    uuid references clinic_user,
    end_reason  text check (length(end_reason) <= 400),
    version     integer not null
);
create index plan_of on plan (case_id, started_at desc);
create index plan_patient on plan (patient_id);
grant select, insert, update on plan to ${app_role};
create table plan_step (
    id            uuid primary key,
    plan_id       uuid not null references plan,
    step_id       uuid not null references protocol_step,
    status        text not null check (status in ('OPEN', 'DONE', 'DEVIATED', 'CANCELLED')),
    activated_at  timestamptz not null,
    activated_by_step uuid references plan_step,
    due_at        timestamptz not null,
    original_due_at timestamptz not null,
    postpone_reason text check (length(postpone_reason) <= 400),
    outcome_code  text,
    chosen_by     text check (chosen_by in ('TABLE', 'CLINICIAN')),
    decision_row_id uuid references decision_row,            -- which row of the table decided
    reason        text check (length(reason) <= 1000),       -- why deviated, or the clinician's reason
    completed_at  timestamptz,
    completed_by  uuid references clinic_user,
    version       integer not null
);
create index plan_step_of on plan_step (plan_id, activated_at);
create index plan_step_due on plan_step (due_at, id) where status = 'OPEN';
grant select, insert, update on plan_step to ${app_role};
create table plan_measure (
    plan_step_id uuid not null references plan_step,
    code         text not null,
    amount       numeric,
    unit         text,
    choice       text,
    text_value   text check (length(text_value) <= 2000),
    primary key (plan_step_id, code),
    check ((amount is null) = (unit is null))
);
grant select, insert on plan_measure to ${app_role};
