-- What a copied month laid, and nobody has changed since, can be taken back: each copy has an id of its own.
alter table duty add column copy uuid;
alter table night_shift add column copy uuid;
create index duty_of_copy on duty (copy) where copy is not null;
create index night_shift_of_copy on night_shift (copy) where copy is not null;
