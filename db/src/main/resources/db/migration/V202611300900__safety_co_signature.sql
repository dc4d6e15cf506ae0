-- The second prescriber of a STOP signs with a password of her own; kept is when. What was kept before names a second prescriber
-- without a signature, and stays as it is: the rule holds for what is written from now on.
alter table treatment_check add column second_at timestamptz;
alter table treatment_check add constraint treatment_check_co_signed
    check ((second_id is null) = (second_at is null)) not valid;
alter table plan_check add column second_at timestamptz;
alter table plan_check add constraint plan_check_co_signed
    check ((second_id is null) = (second_at is null)) not valid;
