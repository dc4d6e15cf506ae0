-- A red flag an intake suggests is confirmed, or somebody has looked and says why it does not hold now.
create table intake_flag_answer (
    id          uuid primary key,
    intake_id   uuid not null references intake,
    rule_id     text not null,
    seen        jsonb not null,                              -- reasons as they stood: other ones are looked at anew
    reason      text not null check (length(reason) between 1 and 400),
    answered_at timestamptz not null,
    answered_by uuid not null references clinic_user
);
create index intake_flag_answer_of on intake_flag_answer (intake_id, rule_id, answered_at desc);
grant select, insert on intake_flag_answer to ${app_role};
