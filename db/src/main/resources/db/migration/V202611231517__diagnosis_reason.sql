-- Why a statement replaced the one before; a first statement needs none.
alter table diagnosis add column reason text check (length(reason) <= 400);
alter table diagnosis add constraint diagnosis_revision_said check (revises_id is null or reason is not null);
