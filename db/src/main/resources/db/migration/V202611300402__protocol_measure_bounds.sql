-- What a person can have, for measures of steps that are no analyte: a QTc of 5120 ms is a slip of the finger. Local, and wide.
create table measure_bound (
    code text not null,                                      -- of step_measure
    unit text not null,
    low  numeric not null,
    high numeric not null,
    primary key (code, unit),
    check (low < high)
);
grant select on measure_bound to ${app_role};

insert into measure_bound (code, unit, low, high) values
('QTC', 'ms', 150, 1000),
('SYSTOLIC', 'mm[Hg]', 0, 350),                               -- an arrest is measured too
('HEART_RATE', '/min', 0, 400),
('CALCIUM_IONISED', 'mmol/L', 0.1, 5),
('INFUSION_RATE', 'mL/h', 1, 1000),
('WEIGHT', 'kg', 1, 400),
('BMI', 'kg/m2', 5, 120),
('AGE', 'a', 0, 125),
('IRLS', '{score}', 0, 40),
('IRLS_BEFORE', '{score}', 0, 40),
('PHQ9', '{score}', 0, 27),
('T_SCORE', '{score}', -10, 10),
('Z_SCORE', '{score}', -10, 10),
('NIGHTS', 'd', 0, 7),
('WORSE_DAYS', 'd', 0, 7),
('SEIZURE_DAYS', 'd', 0, 28),
('SEIZURE_DAYS_BEFORE', 'd', 0, 28),
('FREE_MONTHS', 'mo', 0, 1200),
('TAPER_MONTHS', 'mo', 0, 1200),
('MONTHS_OFF', 'mo', 0, 1200),
('RECURRENCE', '%', 0, 100),
('HOURS_SINCE_SURGERY', 'h', 0, 100000),
('HOURS_EARLIER', 'h', 0, 24),
('LEVODOPA_WEEK', '/wk', 0, 200),
('PLMI', '/h', 0, 500),
('MISSED_DOSES', '{doses}', 0, 500),
('SEIZURES', '{seizures}', 0, 10000);
