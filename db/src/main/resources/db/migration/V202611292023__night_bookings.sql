-- A bed of the sleep laboratory is booked as any time is, and for a night: with a technologist, in one of the places that the
-- technologist has. The places are numbered so that the database itself refuses one patient too many.
alter table appointment
    add night              date,                             -- the evening's date
    add technologist_id    uuid references clinic_user,
    add technologist_place integer check (technologist_place between 1 and 12),
    add constraint appointment_night_whole check ((night is null) = (technologist_id is null) and (night is null) = (technologist_place is null));
create unique index appointment_technologist_place on appointment (night, technologist_id, technologist_place)
    where status not in ('CANCELLED', 'NO_SHOW');
create index appointment_night on appointment (night) where night is not null;

-- A bed kept free for a night, by whom and why, until it is let go.
create table bed_hold (
    id          uuid primary key,
    resource_id uuid not null references resource,
    night       date not null,
    reason      text not null check (length(reason) between 1 and 200),
    held_at     timestamptz not null,
    held_by     uuid not null references clinic_user,
    released_at timestamptz,
    released_by uuid references clinic_user,
    version     integer not null
);
create unique index bed_hold_once on bed_hold (resource_id, night) where released_at is null;
grant select, insert, update on bed_hold to ${app_role};

-- What is known of an order that waits for a bed: whether the patient can come when told on the same day.
create table waiting_mark (
    order_id  uuid primary key references clinical_order,
    same_day  boolean not null,
    marked_at timestamptz not null,
    marked_by uuid not null references clinic_user,
    version   integer not null
);
grant select, insert, update on waiting_mark to ${app_role};

-- The kits a booked night takes: those of its study and those asked for beside.
create table night_kit (
    appointment_id uuid not null references appointment,
    kit_code       text not null references kit,
    primary key (appointment_id, kit_code)
);
grant select, insert on night_kit to ${app_role};
