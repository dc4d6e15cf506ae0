-- What the engine needs beyond a protocol's bare steps.

-- ONE: a plan opens with one of the START steps (severity chooses); ANY: with as many as fit (goals side by side).
alter table protocol_version add column start_policy text not null default 'ONE' check (start_policy in ('ONE', 'ANY'));
-- Signing off is the only change a version ever sees.
grant update (approved_by, approved_on) on protocol_version to ${app_role};

-- TREATMENT holds the case in treatment while open; FOLLOW_UP and SUPPORT (sleep goals) do not.
alter table protocol_step add column phase text not null check (phase in ('TREATMENT', 'FOLLOW_UP', 'SUPPORT'));
-- FIRST: rows in order, the first that holds decides. UNIQUE: at most one can hold. Null: the clinician names the outcome.
alter table protocol_step add column hit_policy text check (hit_policy in ('FIRST', 'UNIQUE'));

-- Rounded half-up to so many decimals before deciding, so that what is shown and what is decided agree (D2).
alter table step_measure add column round_to integer;
-- Not typed but computed: the first measure minus the second, in the same unit ("rising", "falling").
alter table step_measure add column difference_of text[] check (cardinality(difference_of) = 2);

-- A repetition may be due sooner or later than the step itself says: magnesium daily, calcium weekly.
alter table step_outcome add column due_after interval;

-- What a step has a clinician give, for the safety checks: IV_CALCIUM, CALCIUM_CARBONATE, VITAMIN_D …
create table step_gives (
    step_id   uuid not null references protocol_step,
    substance text not null,
    primary key (step_id, substance)
);
-- What must hold before a case of this protocol is let go.
create table discharge_criterion (
    version_id uuid not null references protocol_version,
    code       text not null,
    position   integer not null,
    says       text not null,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    primary key (version_id, code)
);

-- Medicines by what they do, to read a patient's list: a fact counts by its code, or by the name in its label.
create table medicine_class (
    class    text not null,                                  -- ENZYME_INDUCER, PPI, DIGOXIN …
    medicine text not null check (medicine = lower(medicine)),
    primary key (class, medicine)
);
-- If the one holds and the other also, say so. STOP: reason and second prescriber. WARN: reason. NOTE: read it (D11).
create table safety_check (
    code       text primary key,
    if_kind    text not null check (if_kind in ('TAKES', 'CONDITION')),
    if_code    text not null,                                -- a medicine_class.class, or NEW_SEIZURE …
    and_kind   text not null check (and_kind in ('GIVES', 'TAKES', 'CONDITION')),
    and_code   text not null,                                -- a step_gives.substance, another class, LOW_CALCIUM …
    level      text not null check (level in ('STOP', 'WARN', 'NOTE')),
    says       text not null,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    approved_by text,
    approved_on date
);
grant select on step_gives, discharge_criterion, medicine_class, safety_check to ${app_role};
