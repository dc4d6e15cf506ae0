-- Inducers defeat pill, patch, ring and implant (5.1.4); no name of an implant, and of patch and ring only brands, was known: SC-19
-- and SC-67 stayed silent. Etonogestrel alone is the implant; patch and ring hold an oestrogen too.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('ORAL_CONTRACEPTIVE', array['etonogestrel', 'nexplanon', 'implanon', 'jadelle', 'contraceptive implant', 'norelgestromin',
    'contraceptive patch', 'contraceptive ring']),
('OESTROGEN_CONTRACEPTIVE', array['norelgestromin', 'contraceptive patch', 'contraceptive ring'])
) as v (class, medicines)
on conflict do nothing;
-- NOT_<name>: in a label with one of these words that name does not count, another one does. An inducer leaves the levonorgestrel of an
-- intrauterine system where it works. Brands are common knowledge, evidence LOCAL, to be signed off with the other lists.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('NOT_LEVONORGESTREL', array['intrauterine', 'ius', 'iud', 'mirena', 'kyleena', 'jaydess', 'levosert', 'benilexa']),
('LEVONORGESTREL_INTRAUTERINE', array['mirena', 'kyleena', 'jaydess', 'levosert', 'benilexa'])
) as v (class, medicines);
