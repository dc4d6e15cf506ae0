-- What steps need beside what is typed: a rule's answer, what the record knows, what the guideline recommends, what warns,
-- what alarms, and what happens meanwhile.

-- A number a rule in code compares with: reviewed and signed off like every other threshold, never written into the code.
create table rule_limit (
    rule_id     text not null,                                -- id of the @ClinicalRule
    code        text not null,                                -- LOW_FERRITIN
    operator    text not null check (operator in ('LT', 'LE', 'GT', 'GE')),
    amount      numeric not null,
    unit        text not null,
    evidence    text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source      text not null,
    approved_by text,
    approved_on date,
    primary key (rule_id, code)
);
-- Not typed but answered by this rule from the step's other measures: R-RLS-IRON.
alter table step_measure add column computed_by text;
-- The patient's record, or an earlier step of the same plan (PLAN:IRLS), offers an answer: AGE, DIALYSIS, PREGNANT …
alter table step_measure add column fact_code text;

-- What a guideline recommends, shown where the choice is made.
create table recommendation (
    code          text primary key,
    protocol_code text not null references protocol,
    position      integer not null,
    direction     text not null check (direction in ('DO', 'RECOMMEND', 'SUGGEST', 'SUGGEST_AGAINST', 'RECOMMEND_AGAINST')),
    says          text not null,
    who           text not null,                              -- adults, dialysis, children
    strength      text not null check (strength in ('GOOD_PRACTICE', 'STRONG', 'CONDITIONAL')),
    certainty     text check (certainty in ('HIGH', 'MODERATE', 'LOW', 'VERY_LOW')), -- null: the guide gives none
    conflict      text,                                       -- what an older guideline says, and which one wins
    evidence      text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source        text not null,
    unique (protocol_code, position)
);
create table recommendation_step (
    recommendation text not null references recommendation,
    step_id        uuid not null references protocol_step,
    primary key (recommendation, step_id)
);
-- A value that does not decide and still must be thought of before saving.
create table step_warning (
    step_id  uuid not null references protocol_step,
    position integer not null,
    input    text not null,                                   -- a measure's code
    operator text not null check (operator in ('LT', 'LE', 'GT', 'GE', 'EQ', 'IS', 'IS_NOT')),
    amount   numeric,
    unit     text,
    code     text,
    says     text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    primary key (step_id, position),
    check ((amount is null) = (unit is null)),
    check ((amount is null) <> (code is null))
);
-- "Yes" to this measure is a red flag: completing the step raises it.
create table step_flag (
    step_id  uuid not null,
    measure  text not null,
    also     text,                                            -- a measure that must be "yes" too; null: none
    rule_id  text not null,                                   -- RF-13
    level    text not null check (level in ('EMERGENCY', 'SAME_DAY', 'URGENT')),
    headline text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    primary key (step_id, measure),
    foreign key (step_id, measure) references step_measure (step_id, code)
);
-- EVENT: entered neither at the start nor by an outcome, but by what happens meanwhile.
alter table protocol_step drop constraint protocol_step_entry_kind_check,
    add check (entry_kind in ('START', 'AFTER', 'EVENT'));
-- What happens to a patient while a plan of this version runs and opens one of its steps by itself.
create table protocol_trigger (
    version_id uuid not null references protocol_version,
    event      text not null,                                 -- MEDICINE:<class>, PREGNANCY, FINDING:<code>
    step_code  text not null,
    due_after  interval not null,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    primary key (version_id, event),
    foreign key (version_id, step_code) references protocol_step (version_id, code)
);
-- Medicines of this class on the patient's list are named at the step, with what to know of them.
create table step_medicine (
    step_id  uuid not null references protocol_step,
    class    text not null,                                   -- a medicine_class.class
    position integer not null,
    says     text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    primary key (step_id, class)
);
grant select on rule_limit, recommendation, recommendation_step, step_warning, step_flag, step_medicine, protocol_trigger to ${app_role};
