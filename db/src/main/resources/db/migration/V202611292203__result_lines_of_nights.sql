-- The nights that came after the first studies: a night with extended EEG and one before a day's test are scored as a
-- polysomnography.
insert into study_line (test_code, analyte_code, position)
select t.code, l.analyte_code, l.position
  from study_line l join catalogue_test t on t.code in ('PSG_EEG', 'PSG_MSLT') where l.test_code = 'PSG';
