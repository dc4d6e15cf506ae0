-- What somebody typed into a form and did not send yet: raw strings, restored as typed.
create table draft (
    user_id  uuid not null references clinic_user,
    form     text not null check (length(form) <= 60),
    subject  text not null check (length(subject) <= 60),
    fields   jsonb not null,
    saved_at timestamptz not null,
    primary key (user_id, form, subject)
);
grant select, insert, update, delete on draft to ${app_role};
