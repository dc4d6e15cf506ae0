-- What the sleep laboratory works by; one row. A night is named by its evening's date: the night of the 23rd ends on the 24th.
create table sleep_lab (
    only_row                  boolean primary key default true check (only_row),
    patients_per_technologist integer not null check (patients_per_technologist between 1 and 12),
    sheet_at                  time not null,                 -- from when on the night sheet is wanted
    record_by                 time not null,                 -- by when, on the morning after, every bed has its morning record
    evidence                  text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source                    text not null,
    approved_by               text,
    approved_on               date
);
insert into sleep_lab (patients_per_technologist, sheet_at, record_by, evidence, source)
values (2, time '19:30', time '09:00', 'LOCAL', 'local decision of the sleep laboratory');
grant select on sleep_lab to ${app_role};

-- Who watches the beds of a night.
create table night_shift (
    id              uuid primary key,
    night           date not null,
    technologist_id uuid not null references clinic_user,
    planned_at      timestamptz not null,
    planned_by      uuid not null references clinic_user,
    version         integer not null,
    constraint night_shift_once unique (night, technologist_id)
);
grant select, insert, update, delete on night_shift to ${app_role};
