-- Pregnancy is a coded choice with the day the child is due, never free text.
alter table safety_fact add column due_on date;
alter table safety_fact add constraint safety_fact_due check (due_on is null or kind = 'PREGNANCY_POTENTIAL' and code = 'pregnant');

-- Nobody asked, none is needed, or one is: an empty language used to mean both of the first two (D13).
alter table patient add column interpreter text not null default 'NOT_RECORDED'
    check (interpreter in ('NOT_RECORDED', 'NOT_NEEDED', 'NEEDED'));
update patient set interpreter = 'NEEDED' where interpreter_language is not null;
alter table patient add constraint patient_interpreter_language
    check (interpreter_language is null or interpreter = 'NEEDED');
