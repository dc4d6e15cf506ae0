-- Failed sign-ins are counted by the name that was typed, whether or not somebody has it: so a locked name tells nobody
-- that the account exists. The name itself is not kept (people type their password there), only its SHA-256.
create table sign_in_throttle (
    name_key     text primary key check (name_key ~ '^[0-9a-f]{64}$'),
    failed       integer not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);
create index sign_in_throttle_old on sign_in_throttle (last_at);
grant select, insert, update, delete on sign_in_throttle to ${app_role};

alter table clinic_user drop column failed_sign_ins, drop column locked_until;
