-- A signed study stays in force until a physician signs its correction; what others write of it is proposed.
alter table result_report drop constraint result_report_status_check;
alter table result_report add constraint result_report_status_check
    check (status in ('PRELIMINARY', 'PROPOSED', 'FINAL', 'SUPERSEDED', 'VOIDED'));
alter table result_report add constraint result_report_proposal_corrects
    check (status <> 'PROPOSED' or amends_id is not null);

-- One correction at a time; one taken back makes room for another.
drop index result_report_one_successor;
create unique index result_report_one_successor on result_report (amends_id)
    where status in ('PRELIMINARY', 'PROPOSED', 'FINAL');
create index result_report_amends on result_report (amends_id);

create or replace function refuse_change_of_final_study() returns trigger language plpgsql as $$
begin
    if exists (select 1 from result_report where id = old.report_id and status not in ('PRELIMINARY', 'PROPOSED')) then
        raise exception 'a study that is no longer preliminary is amended, not changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
