-- Monitoring asks for the whole of what it names (5.1.5): a blood count is three values, liver tests are ALT, AST and ALP.
update agent_monitoring set analytes = replace(replace(analytes, 'HAEMOGLOBIN', 'HAEMOGLOBIN,LEUCOCYTES,PLATELETS'), 'ALT', 'ALT,AST,ALP')
 where analytes ~ 'HAEMOGLOBIN';
-- One interval wherever it is said: the plan asks after 6 months (EP-22) and after 3 months (EP-23), the treatment after 12
-- and 6. Both are within the reference; the earlier holds.
update agent_monitoring set every_days = 182 where agent in ('CARBAMAZEPINE', 'OXCARBAZEPINE') and position = 2;
update agent_monitoring set due_days = 91 where agent = 'VALPROATE' and position = 2;
-- Any inducer taken for long (5.1.4 names oxcarbazepine, and topiramate from 200 mg a day) has vitamin D, calcium and ALP
-- looked at every year; topiramate and zonisamide bicarbonate before the first dose (5.1.3).
insert into agent_monitoring (agent, position, phase, says, analytes, due_days, every_days, evidence, source) values
('OXCARBAZEPINE', 3, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly; bone density by BONE', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'LOCAL', '5.1.4; 5.1.5'),
('TOPIRAMATE', 1, 'BASELINE', 'Bicarbonate; kidney stones', 'BICARBONATE', null, null, 'UNVERIFIED', '5.1.3 not verified'),
('TOPIRAMATE', 2, 'ON_TREATMENT', 'Vitamin D, calcium and ALP yearly: an inducer from 200 mg a day (not verified)', 'VITAMIN_D,CALCIUM,ALP', 365, 365, 'UNVERIFIED', '5.1.4; 5.1.5'),
('ZONISAMIDE', 1, 'BASELINE', 'Bicarbonate; kidney stones', 'BICARBONATE', null, null, 'UNVERIFIED', '5.1.3 not verified');
