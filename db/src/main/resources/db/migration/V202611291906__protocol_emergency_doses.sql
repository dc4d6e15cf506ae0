-- Doses of an emergency step, one row for each way to give it. An adult's: what a child is given is no row here.
create table emergency_dose (
    step_id      uuid not null references protocol_step,
    code         text not null,                              -- LEV, IM_MIDAZOLAM
    position     integer not null,
    drug         text not null,
    route        text not null,
    setting      text not null check (setting in ('COMMUNITY', 'VEIN', 'NO_VEIN')), -- outside hospital; vein open; none open
    fixed_amount numeric check (fixed_amount > 0),
    fixed_most   numeric,                                    -- "10–20 mg"
    per_kg       numeric check (per_kg > 0),
    cap          numeric check (cap > 0),                    -- never more than this
    light_below  numeric,                                    -- below so many kg …
    light_amount numeric,                                    -- … this much instead
    unit         text not null,                              -- UCUM: mg; mg{PE} is phenytoin equivalents
    says         text not null,                              -- as the source has it, shown always and alone while no weight is known
    rate         text,                                       -- how fast at most
    warns        text,                                       -- to be thought of before it is given
    warns_for    text check (warns_for in ('CHILDBEARING', 'EVERYBODY')),
    evidence     text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source       text not null,
    primary key (step_id, code),
    check ((fixed_amount is null) <> (per_kg is null)),
    check ((per_kg is null) = (cap is null)),
    check ((light_below is null) = (light_amount is null)),
    check ((warns is null) = (warns_for is null))
);
grant select on emergency_dose to ${app_role};

insert into emergency_dose (step_id, code, position, drug, route, setting, fixed_amount, fixed_most, per_kg, cap, light_below, light_amount, unit, says, rate, warns, warns_for, evidence, source)
select md5('STATUS/1/' || step)::uuid, v.* from unnest(array['ST-02', 'ST-03']) as step, (values
('BUCCAL_MIDAZOLAM', 10, 'midazolam', 'buccal', 'COMMUNITY', 10, null::numeric, null::numeric, null::numeric, null::numeric, null::numeric, 'mg', '10 mg', null, null, null, 'UNVERIFIED', 'NG217 7.1.3; dose secondary, confirm in BNF'),
('RECTAL_DIAZEPAM', 20, 'diazepam', 'rectal', 'COMMUNITY', 10, 20, null, null, null, null, 'mg', '10–20 mg', null, null, null, 'UNVERIFIED', 'NG217 7.1.3; dose secondary, confirm in BNF'),
('IV_LORAZEPAM', 30, 'lorazepam', 'IV', 'VEIN', null, null, 0.1, 4, null, null, 'mg', '0.1 mg/kg, at most 4 mg', null, 'Only with resuscitation at hand.', 'EVERYBODY', 'VERIFIED', 'NG217 7.1.3; AES-SUM'),
('IM_MIDAZOLAM', 40, 'midazolam', 'IM', 'NO_VEIN', 10, null, null, null, 40, 5, 'mg', '10 mg; 5 mg below 40 kg', null, null, null, 'VERIFIED', 'AES-SUM; SE-DOSE')
) as v (code, position, drug, route, setting, fixed_amount, fixed_most, per_kg, cap, light_below, light_amount, unit, says, rate, warns, warns_for, evidence, source);
insert into emergency_dose (step_id, code, position, drug, route, setting, per_kg, cap, unit, says, rate, warns, warns_for, evidence, source)
select md5('STATUS/1/' || step)::uuid, v.* from unnest(array['ST-04', 'ST-05']) as step, (values
('LEVETIRACETAM', 10, 'levetiracetam', 'IV', 'VEIN', 60, 4500, 'mg', '60 mg/kg, at most 4,500 mg', null, null, null, 'VERIFIED', 'NG217 7.1.9; SE-DOSE; ESETT'),
('FOSPHENYTOIN', 20, 'fosphenytoin', 'IV', 'VEIN', 20, 1500, 'mg{PE}', '20 mg PE/kg, at most 1,500 mg PE', 'at most 150 mg PE/min', 'ECG and blood pressure.', 'EVERYBODY', 'VERIFIED', 'NG217 7.1.9; SE-DOSE; ESETT'),
('PHENYTOIN', 30, 'phenytoin', 'IV', 'VEIN', 20, 2000, 'mg', '20 mg/kg, at most 2,000 mg', 'at most 50 mg/min', 'ECG and blood pressure.', 'EVERYBODY', 'UNVERIFIED', 'NG217 7.1.9; SE-DOSE; cap D12 not verified'),
('VALPROATE', 40, 'valproate', 'IV', 'VEIN', 40, 3000, 'mg', '40 mg/kg, at most 3,000 mg', null, 'Can become pregnant: avoid where another medicine serves. Also avoid in suspected mitochondrial or liver disease.', 'CHILDBEARING', 'UNVERIFIED', 'NG217 7.1.9 (MHRA); SE-DOSE; D11; mitochondrial not verified')
) as v (code, position, drug, route, setting, per_kg, cap, unit, says, rate, warns, warns_for, evidence, source);
insert into emergency_dose (step_id, code, position, drug, route, setting, fixed_amount, unit, says, evidence, source)
values (md5('STATUS/1/ST-10')::uuid, 'BUCCAL_MIDAZOLAM', 10, 'midazolam', 'buccal', 'COMMUNITY', 10, 'mg', '10 mg', 'UNVERIFIED', 'NG217 7.2.2; dose secondary, confirm in BNF');

-- A dose is an amount with its unit: 10 mL of calcium gluconate, 4,500 mg of levetiracetam.
alter table plan_dose rename column volume_ml to amount;
alter table plan_dose add column unit text not null default 'mL' check (unit in ('mL', 'mg', 'mg{PE}', 'g', 'mmol'));
alter table plan_dose alter column unit drop default;
-- Why it was given although something warned; null where nothing did.
alter table plan_dose add column reason text check (length(reason) <= 400);

-- What was told while an emergency ran: when it began, where the patient is, whom somebody called and what was said. Nothing
-- is changed; of two of a kind the later entry counts.
create table plan_event (
    id          uuid primary key,
    plan_id     uuid not null references plan,
    patient_id  uuid not null references patient,
    kind        text not null check (kind in ('BEGAN', 'PLACE', 'CALL')),
    at          timestamptz not null,                        -- when it happened: the beginning of the seizure, the call
    place       text check (place in ('IN_BUILDING', 'AT_HOME', 'ELSEWHERE')),
    whom        text check (length(whom) between 1 and 200), -- CALL: who was spoken to
    said        text check (length(said) between 1 and 1000),
    read_back   boolean,                                     -- CALL: was what was said repeated and confirmed?
    recorded_at timestamptz not null,
    recorded_by uuid not null references clinic_user,
    check ((kind = 'PLACE') = (place is not null)),
    check ((kind = 'CALL') = (whom is not null and said is not null and read_back is not null))
);
create index plan_event_of on plan_event (plan_id, recorded_at);
create trigger plan_event_append_only before update or delete or truncate on plan_event
    for each statement execute function refuse_change();
grant select, insert on plan_event to ${app_role};
