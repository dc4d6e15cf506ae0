-- Administrators keep the sleep laboratory: how many patients one technologist watches, when the sheet and the records are
-- wanted. A value that was changed was approved by nobody yet. Kits and devices could be kept before.
alter table sleep_lab add column version integer not null default 0;
grant update on sleep_lab to ${app_role};
