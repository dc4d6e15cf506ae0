-- What 5.3.4 names and no row said where a step gives it: iron beside a quinolone, calcium without stomach acid, ferric
-- carboxymaltose once more. Of calcium the step does not say which one is given: to be read only, as beside a PPI.
insert into safety_check (code, if_kind, if_code, and_kind, and_code, level, says, evidence, source) values
('SC-77', 'CONDITION', 'ACHLORHYDRIA', 'GIVES', 'ORAL_CALCIUM', 'NOTE', 'No stomach acid: calcium carbonate is poorly absorbed, choose calcium citrate.', 'UNVERIFIED', '5.3.4'),
('SC-R09', 'TAKES', 'QUINOLONE', 'GIVES', 'ORAL_IRON', 'NOTE', 'Takes a quinolone: iron 2–4 hours apart.', 'UNVERIFIED', '5.3.4'),
('SC-R10', 'TAKES', 'IV_IRON_FCM', 'GIVES', 'IV_IRON', 'WARN', 'Ferric carboxymaltose before: with a repeated course, or bone pain, phosphate before and after.', 'VERIFIED', 'LBL-FCM');
-- Nobody records bone pain but who is asked: it belongs to what puts phosphate at risk (5.2.2, 5.3.4).
update step_measure
   set label = 'Phosphate at risk: low before, vitamin D deficiency, malabsorption, bone pain, repeat course within 3 months'
 where step_id = md5('RLS/1/RL-04V')::uuid and code = 'PHOSPHATE_RISK';
