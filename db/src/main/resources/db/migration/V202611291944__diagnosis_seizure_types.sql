-- What the seizures of an epilepsy are, kept with the version of the classification it was said in.
create table seizure_type (
    system     text not null check (system in ('ILAE2017', 'ILAE2025')),
    main_class text not null check (main_class in ('FOCAL', 'GENERALISED', 'UNKNOWN', 'UNCLASSIFIED')),
    code       text not null,
    position   integer not null,
    label      text not null,
    treated_as text check (treated_as in ('TONIC_CLONIC', 'FOCAL', 'ABSENCE', 'MYOCLONIC', 'TONIC_ATONIC')), -- see agent_line
    evidence   text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source     text not null,
    primary key (system, main_class, code)
);
grant select on seizure_type to ${app_role};
insert into seizure_type (system, main_class, code, position, label, treated_as, evidence, source) values
('ILAE2025', 'FOCAL', 'FOCAL', 1, 'Focal seizure', 'FOCAL', 'VERIFIED', 'ILAE25'),
('ILAE2025', 'FOCAL', 'FOCAL_TO_BILATERAL', 2, 'Focal to bilateral tonic-clonic seizure', 'FOCAL', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'TONIC_CLONIC', 1, 'Generalised tonic-clonic seizure', 'TONIC_CLONIC', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'ABSENCE', 2, 'Absence seizure', 'ABSENCE', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'MYOCLONIC', 3, 'Myoclonic seizure', 'MYOCLONIC', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'NEGATIVE_MYOCLONUS', 4, 'Epileptic negative myoclonus', 'MYOCLONIC', 'VERIFIED', 'ILAE25-SUM; treated as myoclonic local'),
('ILAE2025', 'GENERALISED', 'TONIC', 5, 'Tonic seizure', 'TONIC_ATONIC', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'ATONIC', 6, 'Atonic seizure', 'TONIC_ATONIC', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'GENERALISED', 'SPASMS', 7, 'Epileptic spasms', null, 'VERIFIED', 'ILAE25-SUM'),
('ILAE2025', 'UNKNOWN', 'TONIC_CLONIC', 1, 'Tonic-clonic seizure, unknown whether focal or generalised', 'TONIC_CLONIC', 'UNVERIFIED', '1.2; 21 types not verified'),
('ILAE2025', 'UNKNOWN', 'OTHER', 2, 'Other seizure, unknown whether focal or generalised', null, 'VERIFIED', 'ILAE25'),
('ILAE2025', 'UNCLASSIFIED', 'UNCLASSIFIED', 1, 'Unclassified seizure', null, 'VERIFIED', 'ILAE25'),
('ILAE2017', 'FOCAL', 'FOCAL', 1, 'Focal onset seizure', 'FOCAL', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'FOCAL', 'FOCAL_TO_BILATERAL', 2, 'Focal to bilateral tonic-clonic seizure', 'FOCAL', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'FOCAL', 'SPASMS', 3, 'Epileptic spasms, focal onset', null, 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'TONIC_CLONIC', 1, 'Generalised onset tonic-clonic seizure', 'TONIC_CLONIC', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'ABSENCE', 2, 'Absence seizure', 'ABSENCE', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'MYOCLONIC', 3, 'Myoclonic seizure', 'MYOCLONIC', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'TONIC', 4, 'Tonic seizure', 'TONIC_ATONIC', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'ATONIC', 5, 'Atonic seizure', 'TONIC_ATONIC', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'GENERALISED', 'SPASMS', 6, 'Epileptic spasms, generalised onset', null, 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'UNKNOWN', 'TONIC_CLONIC', 1, 'Tonic-clonic seizure of unknown onset', 'TONIC_CLONIC', 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'UNKNOWN', 'OTHER', 2, 'Other seizure of unknown onset', null, 'UNVERIFIED', 'ILAE 2017 not verified'),
('ILAE2017', 'UNCLASSIFIED', 'UNCLASSIFIED', 1, 'Unclassified seizure', null, 'UNVERIFIED', 'ILAE 2017 not verified');

-- With the statement it belongs to: restated with it, never edited. Several types: the leading one, and the others.
alter table diagnosis
    add column seizure_system text check (seizure_system in ('ILAE2017', 'ILAE2025')),
    add column seizure_class text check (seizure_class in ('FOCAL', 'GENERALISED', 'UNKNOWN', 'UNCLASSIFIED')),
    add column seizure_type text,
    add column seizure_also text,                            -- other types the patient has, comma-separated
    add column consciousness text check (consciousness in ('PRESERVED', 'IMPAIRED', 'UNDETERMINED')),
    add column seizure_descriptors text,                     -- comma-separated
    add column seizure_sequence text check (length(seizure_sequence) <= 1000), -- what happens in order, one a line
    add constraint diagnosis_seizure_whole check ((seizure_system is null) = (seizure_class is null)
        and (seizure_class is null) = (seizure_type is null)),
    add constraint diagnosis_seizure_of_epilepsy check (seizure_class is null or code like 'G40%'),
    add constraint diagnosis_consciousness_of_focal check (consciousness is null or seizure_class = 'FOCAL'),
    add constraint diagnosis_seizure_known foreign key (seizure_system, seizure_class, seizure_type) references seizure_type;
