-- A step that called the seizure unprovoked keeps what was shown (D7); null where the step did not say so.
alter table plan_step add column unprovoked_seen text check (length(unprovoked_seen) <= 2000);
