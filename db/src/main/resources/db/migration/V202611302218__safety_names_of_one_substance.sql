-- Oxycodone alone is not oxycodone with naloxone: OxyNorm or Shortec for pain is not ended when Targin is begun for restless legs.
-- Who is allergic to one is to the other: an allergy asks for every name of oxycodone, which have a class of their own.
insert into medicine_class (class, medicine)
select 'OXYCODONE', medicine from medicine_class where class = 'OXYCODONE_NALOXONE';
delete from medicine_class where class in ('OXYCODONE_NALOXONE', 'RLS_AGENT')
   and medicine in ('oxynorm', 'shortec', 'oxycontin', 'longtec', 'oxygesic');
-- Carbidopa is taken with levodopa alone: "Levodopa with carbidopa" names no second medicine.
insert into medicine_class (class, medicine) values ('LEVODOPA', 'carbidopa'), ('RLS_AGENT', 'carbidopa')
on conflict do nothing;
