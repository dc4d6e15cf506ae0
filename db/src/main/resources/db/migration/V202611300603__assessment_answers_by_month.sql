-- A day nobody knows is not invented: where an approximate one is enough, a month is kept as a month.
alter table intake_answer
    add column month_only boolean not null default false,
    add constraint intake_answer_month check (not month_only or date_value is not null);
