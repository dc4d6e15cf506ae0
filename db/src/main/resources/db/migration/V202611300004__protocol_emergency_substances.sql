-- Fosphenytoin is phenytoin in the body: one is no other second line after the other.
alter table emergency_dose add column substance text;        -- null: as the drug
update emergency_dose set substance = 'phenytoin' where drug = 'fosphenytoin';
