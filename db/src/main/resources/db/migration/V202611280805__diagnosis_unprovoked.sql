-- Confirmed epilepsy where a value of the seizure's day was abnormal or missing (D7): what the clinician was shown when
-- recording "unprovoked". Null: nothing held, or it is no confirmed epilepsy.
alter table diagnosis add column unprovoked_seen text check (length(unprovoked_seen) <= 2000);
