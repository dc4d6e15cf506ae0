-- Anybody at work calls for help, also for somebody nobody has named yet: what was told, confirmed by no clinician.
create table help_call (
    id         uuid primary key,
    case_id    uuid references clinic_case,
    patient_id uuid references patient,
    place      text not null check (place in ('IN_BUILDING', 'AT_HOME', 'ELSEWHERE')),
    who        text check (length(who) <= 200),              -- who it is and where exactly, as told
    signs      jsonb not null,                               -- {item: as chosen or typed}
    called_at  timestamptz not null,
    called_by  uuid not null references clinic_user
);
create trigger help_call_append_only before update or delete or truncate on help_call
    for each statement execute function refuse_change();
grant select, insert on help_call to ${app_role};

alter table alert drop constraint alert_source_check;
alter table alert add constraint alert_source_check check (source in ('RESULT', 'INTAKE', 'CASE', 'PLAN', 'HELP'));
alter table alert alter column patient_id drop not null;
alter table alert add constraint alert_about check (patient_id is not null or source = 'HELP' and case_id is null);
