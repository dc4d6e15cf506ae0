-- A diary may alarm: a seizure that lasted, or the first one anybody told of.
alter table alert drop constraint alert_source_check;
alter table alert add constraint alert_source_check
    check (source in ('RESULT', 'INTAKE', 'CASE', 'PLAN', 'HELP', 'SCORE', 'DIARY'));
update alert set source = 'DIARY' where source = 'SCORE' and headline like 'Diary: %';
