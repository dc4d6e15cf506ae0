-- What an order set offers beyond a list of tests: when one of its tests is chosen by the patient's facts, by when each
-- is due, and what in a case asks for the set. The rules that read these rows are in the order feature.
alter table order_set_item
    add column wanted_when text check (wanted_when in ('ABLE_TO_BECOME_PREGNANT', 'HLA_B1502_AT_RISK', 'EPILEPSY_NEEDS_MRI')),
    add column due_hours integer check (due_hours > 0),
    add column due_from  text check (due_from in ('ORDER', 'SEIZURE', 'REFERRAL')),
    add column evidence  text check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    add column source    text,
    add constraint order_set_item_due check ((due_hours is null) = (due_from is null)),
    add constraint order_set_item_chosen check (wanted_when is null or not preselected);
update order_set_item i set evidence = s.evidence, source = s.source from order_set s where s.code = i.set_code;
-- A morning sample within two weeks (2.1, [L]).
update order_set_item set due_hours = 336, due_from = 'ORDER' where set_code = 'BASE';
alter table order_set_item alter column evidence set not null, alter column source set not null;

-- What asks for a set: a suspicion, a diagnosis (the beginning of its ICD-10-CM code), or a class of medicine taken for years.
create table order_set_offer (
    set_code text not null references order_set,
    kind     text not null check (kind in ('SUSPICION', 'DIAGNOSIS', 'MEDICINE_CLASS')),
    code     text not null,
    years    integer check (years > 0),                      -- a class of medicine counts after this time
    rule     text not null,                                  -- shown as the reason: RT-1, 5.1.4
    note     text check (length(note) <= 400),
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    primary key (set_code, kind, code),
    check ((kind = 'MEDICINE_CLASS') = (years is not null))
);
grant select on order_set_offer to ${app_role};
