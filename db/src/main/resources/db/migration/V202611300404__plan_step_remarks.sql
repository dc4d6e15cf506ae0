-- What was found wrong with a step that is done. What the step decided on stays as it was; the correction stands beside it.
create table plan_step_remark (
    id           uuid primary key,
    plan_step_id uuid not null references plan_step,
    remark       text not null check (length(remark) between 1 and 400),
    remarked_at  timestamptz not null,
    remarked_by  uuid not null references clinic_user
);
create index plan_step_remark_of on plan_step_remark (plan_step_id, remarked_at);
create trigger plan_step_remark_append_only before update or delete or truncate on plan_step_remark
    for each statement execute function refuse_change();
grant select, insert on plan_step_remark to ${app_role};
