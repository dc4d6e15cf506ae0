-- What an adult is given for a severe low calcium, so that the emergency page offers it and asks about more (5.3.2).
insert into emergency_dose (step_id, code, position, drug, route, setting, fixed_amount, fixed_most, unit, says, rate, evidence, source)
select s.id, v.code, 10, v.drug, v.route, 'VEIN', v.fixed, v.most, v.unit, v.says, v.rate, v.evidence, v.source
  from protocol_step s join protocol_version p on p.id = s.version_id join (values
('HC-02', 'CALCIUM_BOLUS', 'calcium gluconate', '10 % IV', 10, 20, 'mL', '10–20 mL of 10 % in 50–100 mL 5 % dextrose, with ECG; may be repeated until symptoms settle',
 'over 10 minutes', 'VERIFIED', 'SFE'),
('HC-03', 'CALCIUM_INFUSION', 'calcium gluconate', '10 % in 1 L IV', 100, null::numeric, 'mL', '100 mL of 10 % in 1 L saline or 5 % dextrose, titrated; never with bicarbonate or phosphate',
 '50–100 mL/h', 'VERIFIED', 'SFE'),
('HC-04', 'MAGNESIUM', 'magnesium sulfate', 'IV', 24, null, 'mmol', 'Below 0.50 mmol/L only, else by mouth: 24 mmol (6 g) in 500 mL saline or 5 % dextrose; less where the kidneys are impaired (not verified)',
 'over 24 hours', 'UNVERIFIED', 'SFE-MG; renal reduction not verified')
  ) as v (step, code, drug, route, fixed, most, unit, says, rate, evidence, source) on v.step = s.code
 where p.protocol_code = 'HCA';

-- Handed over while convulsing: whether it goes on is then not ours to say. Where nobody has taken over, the table still asks.
update step_measure set required = false where code = 'CONVULSING' and step_id in
    (select s.id from protocol_step s join protocol_version p on p.id = s.version_id where p.protocol_code = 'STATUS');

-- A dose that was written down wrongly: struck out, with a reason, and still readable. It then counts for nothing.
create table plan_dose_void (
    dose_id   uuid primary key references plan_dose,
    reason    text not null check (length(reason) between 1 and 400),
    voided_at timestamptz not null,
    voided_by uuid not null references clinic_user
);
create trigger plan_dose_void_append_only before update or delete or truncate on plan_dose_void
    for each statement execute function refuse_change();
grant select, insert on plan_dose_void to ${app_role};
