-- A critical limit of a rounded number lies half a step off what it says: 0.995 says "below 1.00". A laboratory's "< 1.00"
-- says that already, and everything it allows is below 1.00 (D2: the number people see decides).
alter table critical_limit
    add column told_below numeric,                           -- of a value told as less than a number; null: as "below"
    add constraint critical_limit_told_below check (told_below is null or told_below >= below);
update critical_limit set told_below = 1.00 where analyte_code = 'CALCIUM_IONISED' and below = 0.995;
