-- A laboratory tells what its method cannot measure as less or more than a number: PTH < 0.6 pmol/L, vitamin D > 375 nmol/L.
-- The amount is that number then, and the value lies below or above it. Without a bound a value is exact.
alter table result_value
    add column bound text check (bound in ('BELOW', 'ABOVE')),
    add constraint result_value_computed_is_exact check (bound is null or not derived);

-- A bound that allows values in range and out of it cannot be judged.
alter table result_value drop constraint result_value_flag_check;
alter table result_value add constraint result_value_flag_check
    check (flag in ('CRITICAL_LOW', 'LOW', 'NORMAL', 'HIGH', 'CRITICAL_HIGH', 'NO_RANGE', 'UNDECIDED')
           and (flag <> 'UNDECIDED' or bound is not null));
