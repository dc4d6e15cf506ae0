-- A known pregnancy is itself the stop before valproate: no test can be negative. What was explained is on record instead.
alter table treatment_gate drop constraint treatment_gate_pregnancy_test_check;
alter table treatment_gate add constraint treatment_gate_pregnancy_test_check
    check (pregnancy_test in ('NEGATIVE', 'NOT_ABLE', 'PREGNANT'));
alter table treatment_gate add column unborn_child boolean not null default false;
alter table treatment_gate alter column unborn_child drop default;
