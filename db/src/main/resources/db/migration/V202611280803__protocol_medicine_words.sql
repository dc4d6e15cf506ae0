-- Names are matched in whole words now. "citrate" alone took calcium citrate, which the checks themselves advise, potassium
-- citrate and sildenafil citrate for medicines that lower calcium; the anticoagulant is meant.
delete from medicine_class where class = 'CALCIUM_LOWERING' and medicine = 'citrate';
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('CALCIUM_LOWERING', array['sodium citrate', 'trisodium citrate', 'citrate anticoagulation', 'citrate dialysis', 'pamidronate', 'pamidronic acid']),
('VITAMIN_D', array['vitamin d3', 'vitamin d2']),
('CALCIUM_CARBONATE', array['calcichew d3', 'adcal d3']),
('ENZYME_INDUCER', array['oxcarbazepine', 'eslicarbazepine']),
('PPI', array['dexlansoprazole'])
) as v (class, medicines);
