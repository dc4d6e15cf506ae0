-- The age below which valproate needs two specialists is a number of its own, verified (5.1.2). It was the same Java constant
-- as the age from which the clinic asks nobody whether she is pregnant, which is a local choice.
insert into rule_limit (rule_id, code, operator, amount, unit, evidence, source) values
('VPA_START_GATE', 'TWO_SPECIALISTS', 'LT', 55, 'a', 'VERIFIED', 'NG217 5.1.1; NG217-UPD');
