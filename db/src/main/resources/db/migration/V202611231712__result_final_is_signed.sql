-- A final report says who made it final and when. Without the time it would stand nowhere in the review queue, which is
-- read in that order, and nobody would ever be asked to look at it.
alter table result_report add constraint result_report_final_is_signed
    check (status <> 'FINAL' or finalised_at is not null and finalised_by is not null);
