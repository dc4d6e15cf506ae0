-- What the clinic can ask for. Laboratory tests name their analyte (see analyte); studies name what they need.
create table catalogue_test (
    code             text primary key,                       -- CALCIUM, ALBUMIN, ECG_12, EEG_ROUTINE …
    name             text not null,
    category         text not null check (category in ('LAB', 'ECG', 'EEG', 'IMAGING', 'SLEEP', 'BONE')),
    loinc            text,
    preparation      text,
    cautions         text,
    turnaround       text,
    repeat_days      integer not null default 0,             -- a second order within these days is a duplicate
    resource_kind    text not null,                          -- which kind of resource performs it
    duration_minutes integer not null,
    evidence         text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source           text not null,
    approved_by      text,
    approved_on      date,
    active           boolean not null default true
);
create table order_set (
    code     text primary key,                               -- BASE, HCA
    name     text not null,
    trigger_text text not null,
    timing   text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    approved_by text,
    approved_on date
);
create table order_set_item (
    set_code  text not null references order_set,
    test_code text not null references catalogue_test,
    position  integer not null,
    preselected boolean not null default true,
    note      text,
    primary key (set_code, test_code)
);
grant select on catalogue_test, order_set, order_set_item to ${app_role};

create sequence order_number_seq start 5001;
grant usage on sequence order_number_seq to ${app_role};
-- One request fulfilled in one go: one blood draw with its tests, one ECG, one study.
create table clinical_order (
    id                uuid primary key,
    number            bigint not null,                       -- shown as O-5490
    patient_id        uuid not null references patient,
    case_id           uuid not null references clinic_case,
    category          text not null check (category in ('LAB', 'ECG', 'EEG', 'IMAGING', 'SLEEP', 'BONE')),
    request_status    text not null check (request_status in ('DRAFT', 'SIGNED', 'STOPPED', 'VOIDED')),
    fulfilment_status text not null check (fulfilment_status in
                          ('WAITING', 'BOOKED', 'IN_PROGRESS', 'PRELIMINARY', 'COMPLETED', 'NOT_DONE')),
    priority          text not null check (priority in ('ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY')),
    set_code          text references order_set,
    indication        text not null check (length(indication) between 1 and 1000),
    due_by            date,
    placed_at         timestamptz not null,
    placed_by         uuid not null references clinic_user,
    signed_at         timestamptz,
    signed_by         uuid references clinic_user,
    ended_at          timestamptz,
    ended_by          uuid references clinic_user,
    end_reason        text check (length(end_reason) <= 400),
    version           integer not null,
    constraint clinical_order_number_key unique (number),
    check ((request_status in ('SIGNED', 'STOPPED')) <= (signed_at is not null))
);
create index clinical_order_of_case on clinical_order (case_id, placed_at desc);
create index clinical_order_of_patient on clinical_order (patient_id, placed_at desc);
create index clinical_order_to_sign on clinical_order (placed_at, id) where request_status = 'DRAFT';
create index clinical_order_to_do on clinical_order (fulfilment_status, placed_at, id) where request_status = 'SIGNED';
grant select, insert, update on clinical_order to ${app_role};

create table order_item (
    order_id         uuid not null references clinical_order,
    test_code        text not null references catalogue_test,
    position         integer not null,
    duplicate_reason text check (length(duplicate_reason) <= 400), -- why asked again within the repeat interval
    primary key (order_id, test_code)
);
create index order_item_test on order_item (test_code, order_id);
grant select, insert, delete on order_item to ${app_role};
