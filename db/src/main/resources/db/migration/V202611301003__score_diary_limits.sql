-- What a diary's days are held against, and how far an emergency dose may be rounded: numbers that stood in the code.
insert into rule_limit (rule_id, code, operator, amount, unit, evidence, source) values
('R-DIARY-DANGER', 'LONG', 'GE', 300, 's', 'VERIFIED', 'RF-01; NG217 7.1.1'),
('R-DIARY-DANGER', 'MANY', 'GE', 3, '{seizures}', 'VERIFIED', 'RF-03; NG217 7.2.1; a day of a diary for 24 h local'),
-- Days ago: today and the two before. What is longer ago is no emergency of now.
('R-DIARY-DANGER', 'FRESH', 'LE', 2, 'd', 'LOCAL', 'local: RF-03 says 24 h, a diary comes in after a weekend'),
('R-SEIZURE-RESPONSE', 'PERIODS', 'GE', 2, '{periods}', 'LOCAL', 'clinical-reference 4'),
('R-SEIZURE-RESPONSE', 'FALL', 'GE', 50, '%', 'LOCAL', 'clinical-reference 4'),
('R-EMERGENCY-DOSE', 'ROUNDED', 'LE', 110, '%', 'LOCAL', 'local: what the vials give is no other dose');

-- Which kinds of seizure make three of a day a cluster. RF-03 excludes none; where three are reached only with a kind that is
-- no EMERGENCY here, a clinician is asked.
create table cluster_kind (
    kind        text primary key check (kind in ('FOCAL_AWARE', 'FOCAL_IMPAIRED', 'TONIC_CLONIC', 'TONIC', 'MYOCLONIC',
                                                 'ABSENCE', 'ATONIC', 'UNCLEAR')),
    level       text not null check (level in ('EMERGENCY', 'URGENT')),
    evidence    text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source      text not null,
    approved_by text,
    approved_on date
);
grant select on cluster_kind to ${app_role};
insert into cluster_kind (kind, level, evidence, source) values
('FOCAL_AWARE', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('FOCAL_IMPAIRED', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('TONIC_CLONIC', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('TONIC', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('MYOCLONIC', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('ATONIC', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('UNCLEAR', 'EMERGENCY', 'VERIFIED', 'RF-03; NG217 7.2.1'),
('ABSENCE', 'URGENT', 'LOCAL', 'local: many absences a day are common and RF-03 names no kind; a clinician says whether it is a cluster');
