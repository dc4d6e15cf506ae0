-- Why a step was opened that neither the plan's start nor another step opened: the medicine, the pregnancy, the sign.
alter table plan_step add column opened_because text check (length(opened_because) <= 400);
