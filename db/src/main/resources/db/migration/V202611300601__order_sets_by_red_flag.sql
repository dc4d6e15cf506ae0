-- A red flag or a sign that is there now asks for a set too, and may want the whole of it sooner than its tests' own days.
-- Hypocalcaemia: "same day if symptomatic" (2.1; SFE, NHSH); the signs are those of D4, severe and silent calcium are RF-04.
alter table order_set_offer
    drop constraint order_set_offer_kind_check,
    add constraint order_set_offer_kind_check
        check (kind in ('SUSPICION', 'DIAGNOSIS', 'MEDICINE_CLASS', 'RED_FLAG', 'SIGN')),
    add column due_hours integer check (due_hours >= 0),
    add column priority  text check (priority in ('ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY')),
    add constraint order_set_offer_press check ((due_hours is null) = (priority is null)
        and (due_hours is null or kind in ('RED_FLAG', 'SIGN')));

insert into order_set_offer (set_code, kind, code, years, rule, note, evidence, source, due_hours, priority) values
('HCA', 'RED_FLAG', 'RF-04', null, 'RF-04', null, 'VERIFIED', '2.1; SFE; NHSH', 0, 'SAME_DAY'),
('HCA', 'RED_FLAG', 'RF-04b', null, 'RF-04b', null, 'LOCAL', 'D3; 2.1', 0, 'SAME_DAY'),
('HCA', 'RED_FLAG', 'RF-05', null, 'RF-05', null, 'VERIFIED', '1.5; 2.1; SFE', 0, 'SAME_DAY'),
('HCA', 'SIGN', 'TINGLING', null, 'D4', null, 'LOCAL', 'D4; 2.1', 0, 'SAME_DAY'),
('HCA', 'SIGN', 'TETANY', null, 'D4', null, 'LOCAL', 'D4; 2.1', 0, 'SAME_DAY'),
('HCA', 'SIGN', 'STRIDOR', null, 'D4', null, 'LOCAL', 'D4; 2.1', 0, 'SAME_DAY'),
('HCA', 'SIGN', 'TROUSSEAU', null, 'D4', null, 'LOCAL', 'D4; 2.1', 0, 'SAME_DAY');
