-- Which report a step's value was taken over from: the same draw is not offered again to the steps that follow.
alter table plan_measure add column report_id uuid references result_report,
    add check (report_id is null or amount is not null);
