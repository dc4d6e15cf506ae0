-- A step that goes with a treatment's dose is due when the treatment's next change is (5.1.1, EP-06 "each titration date"),
-- and by its own rule where none is known.
alter table protocol_step add column follows text check (follows in ('EPILEPSY', 'RLS')); -- a treatment's purpose
update protocol_step set follows = 'EPILEPSY' where id = md5('EPI/1/EP-06')::uuid;
-- What the discharge of epilepsy compares with (5.4.2): derived from what the record knows, no longer left to memory.
insert into rule_limit (rule_id, code, operator, amount, unit, evidence, source) values
('R-EPI-DISCHARGE', 'FREE_MONTHS', 'GE', 24, 'mo', 'LOCAL', 'clinical-reference 5.4.2'),
('R-EPI-DISCHARGE', 'ASKED_MONTHS', 'LE', 12, 'mo', 'LOCAL', 'clinical-reference 5.4.2: reviews at least yearly');
