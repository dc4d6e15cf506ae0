-- From which age a version's decision tables hold; null: any. The limits of the hypocalcaemia tables are an adult's: 8.7 mg/dL
-- is low in a child of five (PEDCA) and in range by the table. Below the age a physician names the outcome.
alter table protocol_version add column tables_from_age integer check (tables_from_age > 0);
update protocol_version set tables_from_age = 18 where id = md5('HCA/2')::uuid;
