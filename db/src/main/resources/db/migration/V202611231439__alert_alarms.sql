-- Somebody must act: a critical value, a red flag. Named owner from the roster, deputy after the time allowed.
create table alert (
    id            uuid primary key,
    patient_id    uuid not null references patient,
    case_id       uuid references clinic_case,
    source        text not null check (source in ('RESULT', 'INTAKE', 'CASE', 'PLAN')),
    subject_id    uuid not null,                             -- the result report, intake, finding …
    rule_id       text not null,                             -- R-HCA-SEVERE, RF-08 …
    level         text not null check (level in ('EMERGENCY', 'SAME_DAY', 'URGENT')),
    headline      text not null,                             -- "Adjusted calcium 1.78 mmol/L"
    reasons       jsonb not null,                            -- [{input, seen}]
    raised_at     timestamptz not null,
    owner_id      uuid references clinic_user,               -- null only when nobody was on duty: everybody sees it
    deputy_id     uuid references clinic_user,
    escalates_at  timestamptz not null,
    escalated_at  timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid references clinic_user,
    comment       text check (length(comment) <= 2000),
    version       integer not null,
    constraint alert_once unique (subject_id, rule_id)
);
create index alert_open on alert (raised_at) where acknowledged_at is null;
create index alert_case on alert (case_id, raised_at desc);
grant select, insert, update on alert to ${app_role};
