-- The formulary: agents, order of lines, titration ladders, renal bands, monitoring, levels. Knowledge rows that only
-- migrations write, each with its mark and source. Doses are prompts for the prescriber, adult unless a row says otherwise.
create table agent (
    code         text primary key,                           -- LAMOTRIGINE
    name         text not null,                              -- as it stands in the patient's medicines
    atc          text,
    rxnorm       text,                                       -- ingredient
    codes_evidence text not null check (codes_evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    before_start text,                                       -- before the first dose, and monitored
    caution      text,                                       -- key alerts
    evidence     text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source       text not null
);
-- Which agents come when. For epilepsy by what the seizures are; FOR or AGAINST standard use.
create table agent_line (
    purpose   text not null check (purpose in ('EPILEPSY', 'RLS')),
    subject   text not null check (subject in ('TONIC_CLONIC', 'FOCAL', 'ABSENCE', 'ABSENCE_AND_OTHER', 'MYOCLONIC', 'TONIC_ATONIC', 'RLS')),
    agent     text not null references agent,
    line      integer not null check (line between 1 and 5), -- 1 first, 2 second, 3 third, 4 add-on, 5 second add-on
    add_on    boolean not null,
    direction text not null check (direction in ('FOR', 'AGAINST')),
    gate      text check (gate in ('VALPROATE')),            -- only for the people a gate lets through
    says      text not null,
    evidence  text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source    text not null,
    primary key (purpose, subject, agent)
);
-- One way to raise an agent, for patients in one context. Amounts of a day in the unit of the ladder.
create table ladder (
    code       text primary key,
    agent      text not null references agent,
    purpose    text not null check (purpose in ('EPILEPSY', 'RLS')),
    context    text not null check (context in ('ALONE', 'WITH_VALPROATE', 'WITH_INDUCER', 'WITH_VALPROATE_AND_INDUCER')),
    from_age   integer not null default 18,                  -- completed years; the row with the highest that fits counts
    unit       text not null,                                -- mg
    usual_low  numeric,                                      -- of a day; reached: at target
    usual_high numeric,
    maximum    numeric,                                      -- of a day
    strict     boolean not null default false,              -- never faster, whoever signs
    says       text not null,
    then_says  text,                                         -- how it goes on above the last rung
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    unique (agent, purpose, context, from_age)
);
create table ladder_rung (
    ladder    text not null references ladder,
    position  integer not null,
    from_day  integer not null check (from_day >= 1),        -- day 1 is the first dose
    amount    numeric not null check (amount > 0),           -- of one dose
    frequency text not null check (frequency in ('ALTERNATE_DAYS', 'DAILY', 'TWICE_DAILY', 'THREE_TIMES_DAILY', 'EVENING', 'AT_FIVE_PM', 'PATCH_DAILY', 'ON_DEMAND')),
    primary key (ladder, position)
);
-- Creatinine clearance in mL/min. Which side a bound belongs to decides at 80, 60 and 30 exactly.
create table renal_band (
    agent      text not null references agent,
    above      numeric not null,
    with_lower boolean not null,                             -- the lower bound belongs to the band
    up_to      numeric,
    with_upper boolean not null,
    start_low  numeric,                                      -- of a day
    maximum    numeric not null,                             -- of a day
    unit       text not null,
    says       text not null,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    primary key (agent, above)
);
create table agent_monitoring (
    agent       text not null references agent,
    position    integer not null,
    phase       text not null check (phase in ('BASELINE', 'ON_TREATMENT')),
    says        text not null,
    analytes    text,                                        -- comma-separated; null: nothing the laboratory tells
    due_days    integer,                                     -- after the first dose
    every_days  integer,                                     -- then
    evidence    text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source      text not null,
    primary key (agent, position),
    check ((phase = 'ON_TREATMENT') = (due_days is not null))
);
-- Only for adherence, toxicity, pregnancy, kidney failure and interactions; not routine.
create table agent_level (
    agent    text primary key references agent,
    low      numeric not null,
    high     numeric not null,
    unit     text not null,
    molar    numeric,                                        -- umol/L per mg/L, where the reference has it
    says     text,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null
);
grant select on agent, agent_line, ladder, ladder_rung, renal_band, agent_monitoring, agent_level to ${app_role};
