-- What the evening found at the bed, for the night sheet. The latest entry counts; nothing is overwritten. Null: not recorded.
create table evening_check (
    id             uuid primary key,
    appointment_id uuid not null references appointment,
    patient_id     uuid not null references patient,
    seizure_risk   text check (seizure_risk in ('YES', 'NO')),
    fall_risk      text check (fall_risk in ('YES', 'NO')),
    rescue_plan    text check (length(rescue_plan) <= 400),  -- what to give or do in a seizure, and whom to call
    last_dose      text check (length(last_dose) <= 200),    -- what was taken last, how much, when
    checked_at     timestamptz not null,
    checked_by     uuid not null references clinic_user
);
create index evening_check_of on evening_check (appointment_id, checked_at desc);
create trigger evening_check_append_only before update or delete or truncate on evening_check
    for each statement execute function refuse_change();
grant select, insert on evening_check to ${app_role};

-- How a night went, one record a bed: good enough to be scored, or to be repeated. A later record amends an earlier one.
create table morning_record (
    id             uuid primary key,
    appointment_id uuid not null references appointment,
    order_id       uuid not null references clinical_order,
    patient_id     uuid not null references patient,
    case_id        uuid not null references clinic_case,
    night          date not null,
    verdict        text not null check (verdict in ('ADEQUATE', 'REPEAT')),
    repeat_reason  text check (length(repeat_reason) <= 400),
    lights_out     timestamptz,
    lights_on      timestamptz,
    events         text check (length(events) <= 2000),
    urgent         text check (length(urgent) <= 400),       -- what somebody must hear of at once; raises an alert
    urgent_level   text check (urgent_level in ('EMERGENCY', 'SAME_DAY', 'URGENT')),
    recorded_at    timestamptz not null,
    recorded_by    uuid not null references clinic_user,
    amends_id      uuid references morning_record,
    amend_reason   text check (length(amend_reason) <= 400),
    current        boolean not null,
    version        integer not null,
    check ((verdict = 'REPEAT') = (repeat_reason is not null)),
    check ((urgent is null) = (urgent_level is null)),
    check ((amends_id is null) = (amend_reason is null)),
    check (lights_out < lights_on),
    foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create unique index morning_record_once on morning_record (appointment_id) where current;
create index morning_record_of_order on morning_record (order_id);
grant select, insert, update on morning_record to ${app_role};
