-- An appointment that was moved says from where to where, by whom, and why where somebody said so.
create table appointment_move (
    id             uuid primary key,
    appointment_id uuid not null references appointment,
    from_resource  uuid not null references resource,
    from_starts_at timestamptz not null,
    to_resource    uuid not null references resource,
    to_starts_at   timestamptz not null,
    reason         text check (length(reason) <= 400),
    moved_at       timestamptz not null,
    moved_by       uuid not null references clinic_user
);
create index appointment_move_of on appointment_move (appointment_id, moved_at);
create trigger appointment_move_append_only before update or delete or truncate on appointment_move
    for each statement execute function refuse_change();
grant select, insert on appointment_move to ${app_role};
