-- A score may alarm (PHQ-9, item 9: RF-12).
alter table alert drop constraint alert_source_check;
alter table alert add constraint alert_source_check
    check (source in ('RESULT', 'INTAKE', 'CASE', 'PLAN', 'HELP', 'SCORE'));

-- A total without its items may leave the band open (STOP-BANG 3 or 4): then it is INDETERMINATE though the total is known.
alter table score_entry drop constraint score_entry_check1;
alter table score_entry add constraint score_entry_band_of_total check (band is null or total is not null);
