-- Treatment protocols as versioned data, immutable once a plan uses them. version -> step -> outcome -> next step.
create table protocol (
    code text primary key,                                   -- HCA (hypocalcaemia), SLEEP (sleep plan)
    name text not null
);
create table protocol_version (
    id            uuid primary key,
    protocol_code text not null references protocol,
    version       integer not null,
    effective_from date not null,
    evidence      text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source        text not null,
    approved_by   text,                                      -- null: "needs clinical sign-off"
    approved_on   date,
    unique (protocol_code, version)
);
create table protocol_step (
    id         uuid primary key,
    version_id uuid not null references protocol_version,
    code       text not null,                                -- HC-01
    position   integer not null,
    entry_kind text not null check (entry_kind in ('START', 'AFTER')), -- START: may open the plan; AFTER: only by an outcome
    entry_text text not null,
    title      text not null,
    action     text not null,
    role       text not null check (role in ('FRONT_DESK', 'NURSE', 'TECHNOLOGIST', 'PHYSICIAN')),
    role_text  text not null,                                -- NUR/PHY as the source says
    due_after  interval not null,                            -- from activation
    due_text   text not null,
    stop_text  text,
    emergency  boolean not null default false,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    unique (version_id, code)
);
create table step_measure (
    step_id  uuid not null references protocol_step,
    code     text not null,                                  -- CALCIUM_ADJUSTED, SYMPTOMS …
    position integer not null,
    label    text not null,
    type     text not null check (type in ('QUANTITY', 'CHOICE', 'BOOLEAN', 'TEXT')),
    unit     text,
    options  jsonb,
    required boolean not null,
    analyte_code text references analyte,                    -- latest value is offered
    primary key (step_id, code)
);
create table step_outcome (
    step_id    uuid not null references protocol_step,
    code       text not null,                                -- SETTLED, STILL_LOW …
    position   integer not null,
    label      text not null,
    next_steps text[] not null default '{}',                 -- step codes opened; empty: the way ends here
    ends_plan  boolean not null default false,
    primary key (step_id, code)
);
-- A step's decision table: rows tried in order (FIRST) or exactly one may match (UNIQUE).
create table decision_row (
    id           uuid primary key,
    step_id      uuid not null references protocol_step,
    position     integer not null,
    outcome_code text not null,
    says         text not null,
    evidence     text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source       text not null,
    unique (step_id, position),
    foreign key (step_id, outcome_code) references step_outcome (step_id, code)
);
create table decision_condition (
    row_id   uuid not null references decision_row,
    position integer not null,
    input    text not null,                                  -- a measure's code
    operator text not null check (operator in ('LT', 'LE', 'GT', 'GE', 'EQ', 'IS', 'IS_NOT')),
    amount   numeric,
    unit     text,
    code     text,
    primary key (row_id, position),
    check ((amount is null) = (unit is null)),
    check ((amount is null) <> (code is null))
);
grant select on protocol, protocol_version, protocol_step, step_measure, step_outcome, decision_row, decision_condition
    to ${app_role};
