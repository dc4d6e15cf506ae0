-- Reports of studies: EEG, imaging, sleep studies, bone density. They are reports like those of blood: preliminary,
-- final, amended, voided, reviewed. Their key figures are values, so that trends, the grid and plan steps have them.
alter table analyte drop constraint analyte_category_check;
alter table analyte add constraint analyte_category_check
    check (category in ('LAB', 'ECG', 'EEG', 'IMAGING', 'SLEEP', 'BONE'));
alter table result_report drop constraint result_report_category_check;
alter table result_report add constraint result_report_category_check
    check (category in ('LAB', 'ECG', 'EEG', 'IMAGING', 'SLEEP', 'BONE'));

-- The upper end of a range may be out of it: below 5, where 5 itself is no longer usual.
alter table reference_range add column high_out boolean not null default false;
alter table result_value add column range_high_out boolean not null default false;

-- Which figures a study is asked for, in the order of the form.
create table study_line (
    test_code    text not null references catalogue_test,
    analyte_code text not null references analyte,
    position     integer not null,
    primary key (test_code, analyte_code),
    unique (test_code, position)
);

-- What a study's report says besides its figures. Whoever signs it is result_report.finalised_by.
create table study_report (
    report_id      uuid primary key references result_report,
    study_code     text not null references catalogue_test,
    hypopnoea_rule text check (hypopnoea_rule in ('AASM_1A', 'AASM_1B')),
    device         text check (length(device) <= 120),
    vertebrae_out  text not null default '',             -- codes parted by blanks: L1 L4
    sites_out      text not null default '',             -- sites that cannot be measured, such as a replaced hip
    menopause      text check (menopause in ('BEFORE', 'AFTER', 'UNKNOWN')),
    fracture       text check (fracture in ('YES', 'NO', 'UNKNOWN')),
    protocol       text check (length(protocol) <= 200), -- of imaging: which sequences or planes
    contrast       text check (contrast in ('NONE', 'GIVEN')),
    urgent         text check (length(urgent) <= 400),   -- what cannot wait for a review
    description    text check (length(description) <= 8000),
    conclusion     text check (length(conclusion) <= 4000),
    version        integer not null
);
create index study_report_study on study_report (study_code);

-- Imaging: each structure looked at, and what was found beside the question with what is to be done about it.
create table study_finding (
    report_id  uuid not null references study_report,
    position   integer not null,
    kind       text not null check (kind in ('STRUCTURE', 'INCIDENTAL')),
    structure  text check (length(structure) <= 60),
    state      text check (state in ('NORMAL', 'ABNORMAL', 'NOT_ASSESSED')),
    finding    text check (length(finding) <= 2000),
    action     text check (length(action) <= 400),
    primary key (report_id, position),
    check (kind = 'INCIDENTAL' or structure is not null and state is not null),
    check (state is distinct from 'ABNORMAL' or finding is not null),
    check (kind = 'STRUCTURE' or finding is not null and action is not null)
);

-- While a report is preliminary its text may be rewritten; what a final one said stays for ever.
create function refuse_change_of_final_study() returns trigger language plpgsql as $$
begin
    if exists (select 1 from result_report where id = old.report_id and status <> 'PRELIMINARY') then
        raise exception 'a study that is no longer preliminary is amended, not changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger study_report_final_stays before update or delete on study_report
    for each row execute function refuse_change_of_final_study();
create trigger study_finding_final_stays before update or delete on study_finding
    for each row execute function refuse_change_of_final_study();

grant select on study_line to ${app_role};
grant select, insert, update on study_report to ${app_role};
grant select, insert, delete on study_finding to ${app_role};
