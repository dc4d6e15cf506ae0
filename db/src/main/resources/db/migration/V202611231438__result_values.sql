-- What can be measured. Thresholds live in the unit their source uses (D1); conversion is by analyte.
create table analyte (
    code             text primary key,                       -- same code as catalogue_test where it can be ordered
    name             text not null,
    category         text not null check (category in ('LAB', 'ECG')),
    canonical_unit   text not null,
    loinc            text,
    alternate_unit   text,
    alternate_loinc  text,
    factor           numeric,                                -- canonical × factor = alternate
    plausible_low    numeric,                                -- canonical unit; outside: refused
    plausible_high   numeric,
    decimals         integer not null,
    alternate_decimals integer,
    derived          boolean not null default false,
    panel            text not null,                          -- grid tab: CALCIUM, IRON, KIDNEY, BLOOD, ECG …
    position         integer not null,
    evidence         text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source           text not null
);
create table reference_range (
    id            uuid primary key,
    analyte_code  text not null references analyte,
    sex           text check (sex in ('FEMALE', 'MALE')),    -- null: any
    from_days     integer not null default 0,                -- age in days, in
    to_days       integer,                                   -- out; null: no end
    low           numeric,
    high          numeric,
    unit          text not null,
    effective_from date not null,
    effective_to  date,
    evidence      text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source        text not null,
    approved_by   text,
    approved_on   date,
    check (low is not null or high is not null)
);
create index reference_range_of on reference_range (analyte_code);
create table critical_limit (
    id           uuid primary key,
    analyte_code text not null references analyte,
    below        numeric,
    above        numeric,
    unit         text not null,
    red_flag     text,                                       -- RF-08, RF-16 …
    evidence     text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source       text not null,
    approved_by  text,
    approved_on  date
);
grant select on analyte, reference_range, critical_limit to ${app_role};

create table result_report (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    case_id        uuid references clinic_case,
    order_id       uuid references clinical_order,
    category       text not null check (category in ('LAB', 'ECG')),
    status         text not null check (status in ('PRELIMINARY', 'FINAL', 'SUPERSEDED', 'VOIDED')),
    taken_at       timestamptz not null,                     -- specimen or recording time
    entered_at     timestamptz not null,
    entered_by     uuid not null references clinic_user,
    finalised_at   timestamptz,
    finalised_by   uuid references clinic_user,
    amends_id      uuid references result_report,            -- the version this one replaces
    amend_reason   text check (length(amend_reason) <= 400),
    correction_source text not null default 'APP' check (correction_source in ('LAB', 'APP', 'NONE')),
    comment        text check (length(comment) <= 4000),
    worst_flag     text not null,                            -- NORMAL, NO_RANGE, LOW/HIGH, CRITICAL: for queues
    reviewed_at    timestamptz,
    reviewed_by    uuid references clinic_user,
    review_comment text check (length(review_comment) <= 2000),
    version        integer not null
);
create unique index result_report_one_successor on result_report (amends_id);
create index result_report_of on result_report (patient_id, taken_at desc);
create index result_report_case on result_report (case_id, taken_at desc);
create index result_report_to_review on result_report (entered_at, id) where status = 'FINAL' and reviewed_at is null;
grant select, insert, update on result_report to ${app_role};

create table result_value (
    id              uuid primary key,
    report_id       uuid not null references result_report,
    patient_id      uuid not null references patient,
    analyte_code    text not null references analyte,
    raw_amount      numeric not null,                        -- as received
    raw_unit        text not null,
    canonical_amount numeric not null,                       -- in analyte.canonical_unit, unrounded
    canonical_unit  text not null,
    range_low       numeric,                                 -- frozen with the value
    range_high      numeric,
    range_unit      text,
    flag            text not null check (flag in ('CRITICAL_LOW', 'LOW', 'NORMAL', 'HIGH', 'CRITICAL_HIGH', 'NO_RANGE')),
    derived         boolean not null default false,
    formula         text,                                    -- name and version of the formula, constants used
    unique (report_id, analyte_code)
);
create index result_value_trend on result_value (patient_id, analyte_code, report_id);
create trigger result_value_append_only before update or delete or truncate on result_value
    for each statement execute function refuse_change();
grant select, insert on result_value to ${app_role};
