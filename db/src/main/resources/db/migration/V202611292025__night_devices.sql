-- Devices patients take home, and who has them.
create table home_device (
    id      uuid primary key,
    code    text not null unique,
    name    text not null check (length(name) between 1 and 120),
    kind    text not null check (kind in ('HSAT', 'ACTIGRAPHY', 'AMBULATORY_EEG')),
    active  boolean not null default true,
    version integer not null
);
grant select, insert, update on home_device to ${app_role};

-- Which device an order of which test takes home, and for how many days it is usually out.
create table home_test (
    test_code text primary key references catalogue_test,
    kind      text not null check (kind in ('HSAT', 'ACTIGRAPHY', 'AMBULATORY_EEG')),
    days_out  integer not null check (days_out between 1 and 60),
    evidence  text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source    text not null
);
insert into home_test (test_code, kind, days_out, evidence, source)
values ('HSAT', 'HSAT', 1, 'LOCAL', 'one night, back the next morning; L'), ('ACTIGRAPHY', 'ACTIGRAPHY', 14, 'LOCAL', '7 to 14 days; L'),
       ('EEG_AMBULATORY', 'AMBULATORY_EEG', 2, 'LOCAL', 'up to 48 h; L');
grant select on home_test to ${app_role};

create table device_loan (
    id          uuid primary key,
    device_id   uuid not null references home_device,
    patient_id  uuid not null references patient,
    case_id     uuid not null references clinic_case,
    order_id    uuid not null references clinical_order,
    out_at      timestamptz not null,
    out_by      uuid not null references clinic_user,
    due_back    date not null,
    back_at     timestamptz,
    back_by     uuid references clinic_user,
    verdict     text check (verdict in ('ADEQUATE', 'REPEAT')),
    remark      text check (length(remark) <= 400),          -- why it is to be repeated, what is broken
    version     integer not null,
    check ((back_at is null) = (back_by is null) and (back_at is null) = (verdict is null)),
    check (verdict is distinct from 'REPEAT' or remark is not null),
    foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
-- A device is never out twice, an order never at home with two.
create unique index device_loan_out_once on device_loan (device_id) where back_at is null;
create unique index device_loan_order_once on device_loan (order_id) where back_at is null;
create index device_loan_of_order on device_loan (order_id);
grant select, insert, update on device_loan to ${app_role};

-- Recordings good enough to be scored, of a night or from home: the newest of an order.
create view adequate_recording as
    select distinct on (order_id) order_id, patient_id, case_id, recorded_on, kind, recorded_at
      from (select order_id, patient_id, case_id, night as recorded_on, 'NIGHT' as kind, recorded_at
              from morning_record where current and verdict = 'ADEQUATE'
            union all
            select order_id, patient_id, case_id, cast(out_at as date), 'HOME', back_at from device_loan where verdict = 'ADEQUATE') kept
     order by order_id, recorded_at desc;
grant select on adequate_recording to ${app_role};
