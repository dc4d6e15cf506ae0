-- People who sign in. A person may hold several roles.
create table clinic_user (
    id                  uuid primary key,
    username            text not null check (username = lower(username) and length(username) between 2 and 60),
    display_name        text not null check (length(display_name) between 1 and 120),
    password_hash       text not null,
    active              boolean not null default true,
    must_change_password boolean not null default false,
    failed_sign_ins     integer not null default 0,
    locked_until        timestamptz,
    created_at          timestamptz not null,
    version             integer not null,
    constraint clinic_user_username_key unique (username)
);
create table clinic_user_role (
    user_id uuid not null references clinic_user,
    role    text not null check (role in ('FRONT_DESK', 'NURSE', 'TECHNOLOGIST', 'PHYSICIAN', 'ADMINISTRATOR')),
    primary key (user_id, role)
);
grant select, insert, update on clinic_user to ${app_role};
grant select, insert, delete on clinic_user_role to ${app_role};

-- Who "the clinic itself" is in a list of people: start-up, timers, imports.
insert into clinic_user (id, username, display_name, password_hash, active, created_at, version)
values ('00000000-0000-0000-0000-000000000000', 'system', 'Sleep Clinic (automatic)', '!', false, now(), 0);
