-- How an agent is taken away: over so long at least, or step by step. Without a row it may end at once.
create table agent_taper (
    agent      text not null references agent,
    purpose    text not null check (purpose in ('EPILEPSY', 'RLS')),
    least      text check (least ~ '^P[0-9]+[DM]$'),         -- P3M, P7D
    step       numeric check (step > 0),                     -- of a day, taken off at once
    every_days integer check (every_days > 0),               -- between two steps at least
    says       text not null,
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    primary key (agent, purpose),
    check ((least is null) <> (step is null)),
    check ((step is null) = (every_days is null))
);
grant select on agent_taper to ${app_role};
-- EP-13: three months at least; longer for benzodiazepines and barbiturates, where the reference names no figure.
insert into agent_taper (agent, purpose, least, says, evidence, source)
select code, 'EPILEPSY', 'P3M', 'Over three months at least, one antiseizure medicine at a time.', 'VERIFIED', 'EP-13; NG217 4.7.4–4.7.6'
  from agent where code not in ('CLOBAZAM', 'CLONAZEPAM', 'PHENOBARBITAL', 'PRIMIDONE')
union all
select code, 'EPILEPSY', 'P6M', 'Benzodiazepines and barbiturates: longer than three months; six are a local choice. One antiseizure medicine at a time.', 'LOCAL', 'EP-13; NG217 4.7.5; six months local'
  from agent where code in ('CLOBAZAM', 'CLONAZEPAM', 'PHENOBARBITAL', 'PRIMIDONE');
-- RL-10: the smallest step every 1-2 weeks, here at the shorter interval, for it is what must have passed at least. Gabapentinoids
-- and opioids have no taper in the reference, and neither ends at once: a local choice.
insert into agent_taper (agent, purpose, least, step, every_days, says, evidence, source) values
('PRAMIPEXOLE', 'RLS', null, 0.125, 7, 'Another agent first, then 0.125 mg less every 1–2 weeks; rebound for 4–14 days.', 'UNVERIFIED', 'RL-10 not verified'),
('ROPINIROLE', 'RLS', null, 0.25, 7, 'Another agent first, then 0.25 mg less every 1–2 weeks; rebound for 4–14 days.', 'UNVERIFIED', 'RL-10 not verified'),
('ROTIGOTINE', 'RLS', null, 1, 7, 'Another agent first, then 1 mg over 24 hours less every 1–2 weeks; rebound for 4–14 days.', 'UNVERIFIED', 'RL-10 not verified'),
('LEVODOPA', 'RLS', null, 50, 7, 'Another agent first, then half a tablet less every 1–2 weeks; rebound for 4–14 days.', 'UNVERIFIED', 'RL-10 not verified'),
('GABAPENTIN', 'RLS', 'P7D', null, null, 'Over a week at least, not at once.', 'LOCAL', '5.2.4 gives no taper; a week local'),
('GABAPENTIN_ENACARBIL', 'RLS', 'P7D', null, null, 'Over a week at least, not at once.', 'LOCAL', '5.2.4 gives no taper; a week local'),
('PREGABALIN', 'RLS', 'P7D', null, null, 'Over a week at least, not at once.', 'LOCAL', '5.2.4 gives no taper; a week local'),
('OXYCODONE_NALOXONE', 'RLS', 'P14D', null, null, 'Over two weeks at least, not at once: dependence.', 'LOCAL', '5.2.4 gives no taper; two weeks local');
