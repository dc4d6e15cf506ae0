-- Safety advice in suspected and known epilepsy (5.1.6) and what the law of a country says about driving (5.1.8).
create table advice_item (
    code     text primary key,
    position integer not null unique,
    topic    text not null,
    says     text not null,
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null
);
create table advice_given (
    id          uuid primary key,
    case_id     uuid not null,
    patient_id  uuid not null references patient,
    item_code   text not null references advice_item,
    given_on    date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references clinic_user,
    voided_at   timestamptz,
    voided_by   uuid references clinic_user,
    void_reason text check (length(void_reason) <= 400),
    version     integer not null,
    foreign key (case_id, patient_id) references clinic_case (id, patient_id),
    check ((voided_at is null) = (void_reason is null))
);
create unique index advice_given_once on advice_given (case_id, item_code, given_on) where voided_at is null;
-- A country whose rules are here. Of any other nothing is inferred.
create table jurisdiction (
    code    text primary key,
    name    text not null,
    notify  text not null                                      -- whose duty it is to tell the authority
);
create table driving_rule (
    jurisdiction  text not null references jurisdiction,
    situation     text not null check (situation in ('AWAKE', 'ASLEEP_ONLY', 'ASLEEP_NOW_AWAKE_BEFORE', 'AWARE_ONLY',
                                                     'FIRST_UNPROVOKED', 'PROVOKED', 'ADVISED_CHANGE')),
    vehicle_group integer not null check (vehicle_group in (1, 2)), -- 1 car and motorcycle, 2 lorry and bus
    counts        text not null check (counts in ('SEIZURE_FREE', 'PATTERN')), -- what the months are counted of
    months        integer not null check (months > 0),
    off_medicine  boolean not null,                            -- all that time without anti-seizure medicine
    individual    boolean not null,                            -- the months are the usual ones, each case is decided by itself
    says          text not null,
    evidence      text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source        text not null,
    primary key (jurisdiction, situation, vehicle_group)
);
-- What the patient was told about driving, by whom and when. Nothing is changed; the newest counts.
create table driving_status (
    id            uuid primary key,
    case_id       uuid not null,
    patient_id    uuid not null references patient,
    status        text not null check (status in ('MUST_NOT_DRIVE', 'MAY_DRIVE', 'DOES_NOT_DRIVE')),
    jurisdiction  text references jurisdiction,                -- null: a country whose rules are not here
    situation     text,
    vehicle_group integer check (vehicle_group in (1, 2)),
    months        integer check (months >= 0),                 -- free of seizures, or of the pattern, as told
    told_notify   boolean not null,                            -- told whose duty it is to notify
    note          text check (length(note) <= 400),
    advised_on    date not null,
    advised_by    uuid not null references clinic_user,
    recorded_at   timestamptz not null,
    foreign key (case_id, patient_id) references clinic_case (id, patient_id)
);
create index driving_status_of on driving_status (patient_id, recorded_at desc);
create trigger driving_status_append_only before update or delete or truncate on driving_status
    for each statement execute function refuse_change();
grant select on advice_item, jurisdiction, driving_rule to ${app_role};
grant select, insert, update on advice_given to ${app_role};
grant select, insert on driving_status to ${app_role};

insert into advice_item (code, position, topic, says, evidence, source) values
('FIRST_AID', 10, 'First aid and whom to call', 'What to do in a seizure, when to call an ambulance, whom to call here.', 'VERIFIED', 'NG217 1.1.8'),
('VIDEO', 20, 'Video', 'Film the events, if that is safe.', 'VERIFIED', 'NG217 1.1.8'),
('DRIVING', 30, 'Driving', 'Not until cleared; whose duty it is to notify.', 'VERIFIED', 'NG217 1.1.8; DVLA'),
('BATH', 40, 'Bath', 'Shower instead of bath, door unlocked.', 'UNVERIFIED', '5.1.6; not verified'),
('SWIMMING', 50, 'Swimming', 'Only supervised.', 'UNVERIFIED', '5.1.6; not verified'),
('HEIGHTS', 60, 'Heights, machinery, cooking', 'No heights, no unguarded machines; cook at the back of the hob, with company.', 'UNVERIFIED', '5.1.6; not verified'),
('SLEEP_ALONE', 70, 'Sleeping alone', 'Not alone where convulsions come at night, unless agreed otherwise.', 'UNVERIFIED', '5.1.6; not verified'),
('ALCOHOL', 80, 'Alcohol', 'In moderation.', 'UNVERIFIED', '5.1.6; not verified'),
('SLEEP', 90, 'Sleep', 'Enough and regular sleep: sleep deprivation brings seizures on.', 'UNVERIFIED', '5.1.6; not verified'),
('CONTRACEPTION', 100, 'Contraception and pregnancy', 'Interactions with contraception; talk before a pregnancy is planned.', 'UNVERIFIED', '5.1.6; not verified'),
('ALERT_CARD', 110, 'Alert card', 'Carry a card or bracelet.', 'UNVERIFIED', '5.1.6; not verified'),
('ADHERENCE', 120, 'Medicine as agreed, same brand', 'Take it regularly; keep to the same maker where it matters.', 'VERIFIED', 'NG217 4.3.1'),
('SUDEP', 130, 'SUDEP', 'Sudden unexpected death in epilepsy: what it is and what lowers the risk.', 'VERIFIED', 'NG217 10.1.2');

insert into jurisdiction (code, name, notify) values ('UK', 'United Kingdom', 'The patient has the duty to notify DVLA.');
insert into driving_rule (jurisdiction, situation, vehicle_group, counts, months, off_medicine, individual, says, evidence, source) values
('UK', 'AWAKE', 1, 'SEIZURE_FREE', 12, false, false, '12 months free of seizures', 'VERIFIED', 'DVLA'),
('UK', 'AWAKE', 2, 'SEIZURE_FREE', 120, true, false, '10 years free of seizures off medicine', 'VERIFIED', 'DVLA'),
('UK', 'ASLEEP_ONLY', 1, 'PATTERN', 12, false, false, 'After 12 months establishing the pattern of seizures in sleep only', 'VERIFIED', 'DVLA'),
('UK', 'ASLEEP_ONLY', 2, 'SEIZURE_FREE', 120, true, false, '10 years free of seizures off medicine', 'VERIFIED', 'DVLA'),
('UK', 'ASLEEP_NOW_AWAKE_BEFORE', 1, 'PATTERN', 36, false, false, 'After 3 years of seizures in sleep only, where there were awake ones before', 'VERIFIED', 'DVLA'),
('UK', 'ASLEEP_NOW_AWAKE_BEFORE', 2, 'SEIZURE_FREE', 120, true, false, '10 years free of seizures off medicine', 'VERIFIED', 'DVLA'),
('UK', 'AWARE_ONLY', 1, 'PATTERN', 12, false, false, 'After 12 months of seizures that never affect consciousness', 'VERIFIED', 'DVLA'),
('UK', 'AWARE_ONLY', 2, 'SEIZURE_FREE', 120, true, false, '10 years free of seizures off medicine', 'VERIFIED', 'DVLA'),
('UK', 'FIRST_UNPROVOKED', 1, 'SEIZURE_FREE', 6, false, false, '6 months if no extra risk', 'VERIFIED', 'DVLA'),
('UK', 'FIRST_UNPROVOKED', 2, 'SEIZURE_FREE', 60, false, false, '5 years', 'VERIFIED', 'DVLA'),
('UK', 'PROVOKED', 1, 'SEIZURE_FREE', 6, false, true, 'Individual, usually 6 months', 'VERIFIED', 'DVLA'),
('UK', 'PROVOKED', 2, 'SEIZURE_FREE', 60, false, true, 'Individual, up to 5 years', 'VERIFIED', 'DVLA'),
('UK', 'ADVISED_CHANGE', 1, 'SEIZURE_FREE', 6, false, false, '6 months, where treatment was restored', 'VERIFIED', 'DVLA');
