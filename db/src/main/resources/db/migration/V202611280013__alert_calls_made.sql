-- What was done about an alert before a physician answered it: who called whom. It answers nothing.
create table alert_call (
    id        uuid primary key,
    alert_id  uuid not null references alert,
    note      text not null check (length(note) between 1 and 1000),
    called_at timestamptz not null,
    called_by uuid not null references clinic_user
);
create index alert_call_of on alert_call (alert_id, called_at);
create trigger alert_call_append_only before update or delete or truncate on alert_call
    for each statement execute function refuse_change();
grant select, insert on alert_call to ${app_role};
