-- For how long a value answers a step by itself. What is older stands beside the field as last known, with its day, and is
-- taken over only by whoever says that it still holds. One home for every step; local choices throughout (E: none published
-- for this purpose), calcium as long as its alerts look at it, iron as long as its table is rechecked (5.2.6), a score as
-- long as the diary's month. A row of code * holds for what has none of its own; no days: it holds for good.
create table value_window (
    kind     text not null check (kind in ('ANALYTE', 'SCORE', 'ANSWER')),
    code     text not null,                                  -- analyte, scale; *: all others
    days     integer check (days > 0),
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null,
    primary key (kind, code)
);
grant select on value_window to ${app_role};

insert into value_window (kind, code, days, evidence, source) values
('ANALYTE', '*', 90, 'LOCAL', 'local'),
('ANALYTE', 'CALCIUM', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'CALCIUM_ADJUSTED', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'CALCIUM_IONISED', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'ALBUMIN', 7, 'LOCAL', '3.1; local'),
('ANALYTE', 'POTASSIUM', 7, 'LOCAL', 'local'),
('ANALYTE', 'QTC_BAZETT', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'QTC_FRIDERICIA', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'HEART_RATE', 7, 'LOCAL', 'D4; local'),
('ANALYTE', 'MAGNESIUM', 28, 'LOCAL', 'local'),
('ANALYTE', 'PHOSPHATE', 28, 'LOCAL', 'local'),
('ANALYTE', 'SODIUM', 28, 'LOCAL', 'local'),
('ANALYTE', 'GLUCOSE', 28, 'LOCAL', 'local'),
('ANALYTE', 'HLA_B1502', null, 'LOCAL', 'a genotype'),
('ANALYTE', 'HLA_A3101', null, 'LOCAL', 'a genotype'),
('SCORE', '*', 28, 'LOCAL', 'local'),
('ANSWER', '*', 90, 'LOCAL', 'local');
