-- That a step's due time moved, and what moved it: an event, the treatment it goes with, or somebody who postponed it.
create table plan_step_move (
    id           uuid primary key,
    plan_step_id uuid not null references plan_step,
    due_from     timestamptz not null,
    due_to       timestamptz not null,
    why          text not null check (length(why) between 1 and 1000),
    moved_at     timestamptz not null,
    moved_by     uuid not null references clinic_user,
    check (due_from <> due_to)
);
create index plan_step_move_of on plan_step_move (plan_step_id, moved_at);
create trigger plan_step_move_append_only before update or delete or truncate on plan_step_move
    for each statement execute function refuse_change();
grant select, insert on plan_step_move to ${app_role};
