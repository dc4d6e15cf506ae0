-- Above its last rung, and on a ladder of one rung, a dose has a pace too: so much of a day more at most, so many days after the
-- last change at the earliest. As written in 5.1.3 and 5.2.4, on the longer interval as the rungs do. Where the reference gives
-- none (most agents for restless legs): the first dose once more, a week apart as for ropinirole and rotigotine; a local choice,
-- and so a warning.
alter table ladder
    add column more numeric check (more > 0),
    add column more_days integer check (more_days > 0),
    add column more_evidence text check (more_evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    add constraint ladder_pace_whole check ((more is null) = (more_days is null) and (more is null) = (more_evidence is null));
update ladder l set more = v.more, more_days = v.days, more_evidence = v.evidence from (values
('LTG', 50, 14, 'VERIFIED'), ('LTG_VPA', 50, 14, 'VERIFIED'), ('LTG_VPA_IND', 50, 14, 'VERIFIED'), ('LTG_IND', 100, 14, 'VERIFIED'),
('LEV', 500, 14, 'VERIFIED'), ('CBZ', 200, 7, 'VERIFIED'), ('VPA', 300, 3, 'UNVERIFIED'), ('ESM', 250, 7, 'UNVERIFIED'),
('ROT_RLS', 1, 7, 'VERIFIED'), ('ROP_RLS', 0.25, 7, 'LOCAL'), ('GBP_RLS', 300, 7, 'LOCAL'), ('GBP_RLS_65', 100, 7, 'LOCAL'),
('GEN_RLS', 600, 7, 'LOCAL'), ('GEN_RLS_66', 300, 7, 'LOCAL'), ('PGB_RLS', 75, 7, 'LOCAL'), ('PGB_RLS_65', 50, 7, 'LOCAL'),
('DIP_RLS', 200, 7, 'LOCAL'), ('OXN_RLS', 10, 7, 'LOCAL'), ('PPX_RLS', 0.125, 7, 'LOCAL'), ('LDP_RLS', 50, 7, 'LOCAL')
) as v (code, more, days, evidence) where l.code = v.code;

-- Since when the dose is what it is.
alter table treatment add column dose_since date;
update treatment t set dose_since = coalesce((select max(d.from_on) from treatment_dose d
    where d.treatment_id = t.id and d.what in ('CHOSEN', 'RAISED', 'LOWERED')), t.started_on);
alter table treatment alter column dose_since set not null;

-- The highest start of a band where it is not the lowest one: pregabalin 25-50 mg.
alter table renal_band add column start_high numeric;
update renal_band set start_high = 50 where agent = 'PREGABALIN' and above = 15;

-- "Reduce in CKD": below 30 mL/min no more than the start of the band above. The reference gives no figure there.
insert into renal_band (agent, above, with_lower, up_to, with_upper, start_low, maximum, unit, says, evidence, source) values
('GABAPENTIN_ENACARBIL', 0, true, 30, false, 300, 300, 'mg', 'reduce in CKD; the reference gives no dose here, at most 300 mg once daily is a local choice', 'LOCAL', '5.2.4 reduce in CKD; 300 mg local');
