-- Since when a check speaks that nobody has answered: another medicine joined, a diagnosis or a value came.
alter table treatment add column asked_at timestamptz;
create index treatment_asked on treatment (asked_at) where status <> 'STOPPED' and asked_at is not null;
