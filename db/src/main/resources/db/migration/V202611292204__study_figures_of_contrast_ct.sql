-- A CT with contrast is reported as one without.
insert into study_line (test_code, analyte_code, position)
select 'CT_HEAD_CONTRAST', analyte_code, position from study_line where test_code = 'CT_HEAD';
