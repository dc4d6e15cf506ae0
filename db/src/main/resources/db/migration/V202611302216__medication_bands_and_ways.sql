-- A renal maximum is no usual dose. Where the reference gives a range of a day (gabapentin 200-700, levetiracetam 250-500 twice
-- daily) what is usual runs from the lowest start to the maximum; for pregabalin and gabapentin enacarbil it gives a start and a
-- maximum alone.
alter table renal_band add column ranged boolean not null default false;
update renal_band set ranged = true where agent in ('GABAPENTIN', 'LEVETIRACETAM');
-- What is usual stands beside the maximum already, from the numbers; these words hold for healthy kidneys only.
update ladder set then_says = null where agent = 'PREGABALIN' and then_says = 'Usual 150–450 mg/day.';
update ladder set then_says = 'Published with healthy kidneys: 300–1200 mg/day (Table 4), others 900–2400 mg/day.'
 where agent = 'GABAPENTIN' and purpose = 'RLS';
-- The same amount of a day taken another way is neither raised nor lowered.
alter table treatment_dose drop constraint treatment_dose_what_check,
    add constraint treatment_dose_what_check check (what in ('CHOSEN', 'RAISED', 'LOWERED', 'OTHER_WAY', 'HELD', 'RELADDERED',
        'TAPERING', 'RESUMED', 'CHECKED', 'RASH', 'STOPPED'));
