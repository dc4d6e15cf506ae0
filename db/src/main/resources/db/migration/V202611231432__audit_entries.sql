-- Who looked at or changed which patient. One row per page or act; patients shown are listed in it.
create table audit_entry (
    id             uuid primary key,
    at             timestamptz not null,
    user_id        uuid not null,
    action         text not null check (action in
                       ('READ', 'LIST', 'WRITE', 'REFUSED', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'ADMIN')),
    patient_ids    uuid[] not null,
    what           text not null,
    subject_id     uuid,
    from_address   text not null,
    correlation_id text not null
);
create index audit_entry_patient on audit_entry using gin (patient_ids);
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_user on audit_entry (user_id, at desc);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
grant select, insert on audit_entry to ${app_role};
