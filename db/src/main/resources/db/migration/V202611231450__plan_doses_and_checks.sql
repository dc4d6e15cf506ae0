-- A plan may also start from the case itself (sleep plan) or from an alert somebody acknowledged.
alter table plan drop constraint plan_origin_kind_check;
alter table plan add constraint plan_origin_kind_check
    check (origin_kind in ('SUSPICION', 'FINDING', 'DIAGNOSIS', 'ALERT', 'CASE'));
-- One active plan of a kind at a time: a second start would only split its steps.
alter table plan add column protocol_code text not null references protocol;
create unique index plan_one_active on plan (case_id, protocol_code) where status = 'ACTIVE';

-- An emergency dose as it was given: never without drug, volume, prescriber and second checker (D12).
create table plan_dose (
    id             uuid primary key,
    plan_step_id   uuid not null references plan_step,
    patient_id     uuid not null references patient,
    drug           text not null check (length(drug) between 1 and 200),
    volume_ml      numeric not null check (volume_ml > 0),
    rate_ml_h      numeric check (rate_ml_h > 0),            -- infusions
    given_at       timestamptz not null,
    prescriber_id  uuid not null references clinic_user,
    checker_id     uuid not null references clinic_user,
    recorded_by    uuid not null references clinic_user,
    recorded_at    timestamptz not null,
    check (checker_id <> prescriber_id)
);
create index plan_dose_of on plan_dose (plan_step_id, given_at);
create trigger plan_dose_append_only before update or delete or truncate on plan_dose
    for each statement execute function refuse_change();
grant select, insert on plan_dose to ${app_role};

-- A safety check that spoke when the step was completed, and what the clinician answered.
create table plan_check (
    id            uuid primary key,
    plan_step_id  uuid not null references plan_step,
    check_code    text not null references safety_check,
    level         text not null check (level in ('STOP', 'WARN', 'NOTE')),
    seen          text not null,                             -- the medicine or condition that made it speak
    reason        text check (length(reason) <= 1000),
    second_id     uuid references clinic_user,               -- second prescriber of a STOP
    unique (plan_step_id, check_code),
    check (level = 'NOTE' or reason is not null),
    check (level <> 'STOP' or second_id is not null)
);
create trigger plan_check_append_only before update or delete or truncate on plan_check
    for each statement execute function refuse_change();
grant select, insert on plan_check to ${app_role};
