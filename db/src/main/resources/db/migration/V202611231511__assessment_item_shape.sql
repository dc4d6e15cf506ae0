-- The questionnaire's own words. A section is asked at the intake, or when something is happening now.
alter table intake_section add column purpose text not null default 'INTAKE' check (purpose in ('INTAKE', 'NOW'));

-- label: the short name in summaries, read views and reasons ("Typical duration").
-- safety_list: the patient's record already keeps this list; the item shows its state and links to it, so that nothing
-- is typed twice and two lists can never disagree. MEASUREMENT stands for weight, height and blood pressure.
alter table intake_item add column label text not null;
alter table intake_item add column safety_list text
    check (safety_list in ('ALLERGY', 'MEDICINE', 'IMPLANT', 'PREGNANCY_POTENTIAL', 'MEASUREMENT'));
alter table intake_item drop constraint intake_item_type_check;
alter table intake_item add constraint intake_item_type_check
    check (type in ('BOOLEAN', 'CHOICE', 'MULTI', 'INTEGER', 'DECIMAL', 'TEXT', 'DATE', 'TIME'));
alter table intake_item add constraint intake_item_options_check check ((type in ('CHOICE', 'MULTI')) = (options is not null));

alter table intake add column void_reason text check (length(void_reason) <= 400);
alter table intake add column voided_at timestamptz;
alter table intake add column voided_by uuid references clinic_user;

-- A finished intake is a fact: nothing can be answered, changed or taken out once it is no longer open.
create function intake_answer_only_while_open() returns trigger language plpgsql as $$
declare
    of_intake uuid := case when tg_op = 'DELETE' then old.intake_id else new.intake_id end;
begin
    -- Locks the intake for the moment, so that finishing and answering cannot pass each other.
    perform 1 from intake where id = of_intake and status = 'OPEN' for share;
    if not found then
        raise exception 'intake is not open' using errcode = 'object_not_in_prerequisite_state';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger intake_answer_open before insert or update or delete on intake_answer
    for each row execute function intake_answer_only_while_open();

-- What a clinician saw when something was happening now, where the patient was, and which red flags followed.
create table emergency_check (
    id           uuid primary key,
    case_id      uuid not null references clinic_case,
    patient_id   uuid not null references patient,
    place        text not null check (place in ('IN_BUILDING', 'AT_HOME', 'ELSEWHERE')),
    answers      jsonb not null,                             -- {item: answer}
    red_flags    text[] not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null references clinic_user
);
create index emergency_check_of on emergency_check (case_id, confirmed_at desc);
create trigger emergency_check_append_only before update or delete or truncate on emergency_check
    for each statement execute function refuse_change();
grant select, insert on emergency_check to ${app_role};
