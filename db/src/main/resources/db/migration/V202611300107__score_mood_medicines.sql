-- Medicines whose class warning asks for suicidal thoughts (RF-12) were a list of words in the code: now a class like the others.
insert into medicine_class (class, medicine)
select 'MOOD_WARNING', unnest(array['levetiracetam', 'topiramate'])
union all
select 'MOOD_WARNING', medicine from medicine_class where class = 'GABAPENTINOID';
