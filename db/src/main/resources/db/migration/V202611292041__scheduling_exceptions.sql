-- Dated exceptions of the weekly hours: closed from when to when (the whole clinic, one room, one person), or open once.
create table hours_exception (
    id           uuid primary key,
    kind         text not null check (kind in ('CLOSED', 'OPEN')),
    resource_id  uuid references resource,
    person_id    uuid references clinic_user,                -- somebody who is away and may be no resource; neither: the whole clinic
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    reason       text not null check (length(reason) between 1 and 200),
    made_at      timestamptz not null,
    made_by      uuid not null references clinic_user,
    withdrawn_at timestamptz,
    withdrawn_by uuid references clinic_user,
    version      integer not null,
    check (starts_at < ends_at),
    check (resource_id is null or person_id is null),
    check (kind = 'CLOSED' or resource_id is not null),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index hours_exception_during on hours_exception using gist (tstzrange(starts_at, ends_at)) where withdrawn_at is null;
create index hours_exception_by_start on hours_exception (starts_at, id);
grant select, insert, update on hours_exception to ${app_role};

-- What became of each booking that stood in the way of a closure.
create table closure_booking (
    id               uuid primary key,
    exception_id     uuid not null references hours_exception,
    appointment_id   uuid not null references appointment,
    outcome          text not null check (outcome in ('MOVED', 'CANCELLED')),
    was_resource     uuid not null references resource,
    was_starts_at    timestamptz not null,
    became_resource  uuid references resource,
    became_starts_at timestamptz,
    unique (exception_id, appointment_id),
    check ((outcome = 'MOVED') = (became_resource is not null and became_starts_at is not null))
);
create index closure_booking_of on closure_booking (appointment_id);
create trigger closure_booking_append_only before update or delete or truncate on closure_booking
    for each statement execute function refuse_change();
grant select, insert on closure_booking to ${app_role};
