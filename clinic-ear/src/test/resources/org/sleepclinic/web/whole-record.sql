-- A patient with example.rows of everything the clinic keeps, in one case that is in treatment, and beside it a case whose
-- intake is finished. Every id is made from example.key and what it is the id of, so that a test can name each row.
create or replace function pg_temp.row_id(what text, n bigint) returns uuid language sql as
    $$ select cast(md5(current_setting('example.key') || '/' || what || '/' || n) as uuid) $$;
create or replace function pg_temp.staff(name text) returns uuid language sql as
    $$ select id from clinic_user where username = name $$;
-- A Monday nobody else books.
create or replace function pg_temp.monday() returns timestamptz language sql as
    $$ select timestamptz '2031-03-03 00:00Z' + current_setting('example.rows')::integer * interval '1 week' $$;
create temporary table the on commit drop as
    select n::integer as n, now() - n * interval '1 day' as at from generate_series(1, current_setting('example.rows')::integer) n;

-- Somebody who left and a room that is closed: nobody is offered them.
insert into clinic_user (id, username, display_name, password_hash, active, created_at, version)
values (pg_temp.row_id('account', 1), lower(current_setting('example.key')), 'Dr Example', '!', false, now(), 0);
insert into resource (id, code, name, kind, active, version)
values (pg_temp.row_id('room', 1), current_setting('example.key'), 'Closed room', 'BLOOD_ROOM', false, 0);
insert into opening_hours (resource_id, weekday, opens, closes)
select pg_temp.row_id('room', 1), 1 + n % 7, time '07:00' + n / 7 * interval '1 hour', time '07:30' + n / 7 * interval '1 hour' from the;

insert into patient (id, mrn, title, family_name, given_name, former_name, birth_date, sex, phone, email, address,
                     interpreter, interpreter_language, kin_name, kin_relation, kin_phone, registered_at, registered_by, version)
select pg_temp.row_id('patient', 1), current_setting('example.mrn'), 'Ms', current_setting('example.key'), 'Grace', 'Haddad',
       date '1979-03-12', 'FEMALE', '020 7946 0001', 'grace@example.org', '1 Example Road', 'NEEDED', 'Polish', 'Ada Example', 'sister',
       '020 7946 0002', now() - interval '2 years', pg_temp.staff('marsh'), 0;
insert into patient_revision (id, patient_id, at, by_user, reason, before)
select pg_temp.row_id('revision', n), pg_temp.row_id('patient', 1), at, pg_temp.staff('marsh'), 'has moved',
       to_jsonb(m) || jsonb_build_object('address', n || ' Former Street')
  from the, (select title, family_name as "familyName", given_name as "givenName", former_name as "formerName",
                    birth_date - 1 as "birthDate", 'UNKNOWN' as sex, phone, email, interpreter_language as "interpreterLanguage",
                    kin_name as "kinName", kin_relation as "kinRelation", kin_phone as "kinPhone"
               from patient where id = pg_temp.row_id('patient', 1)) m;
insert into safety_fact (id, patient_id, kind, state, label, detail, severity, since, recorded_at, recorded_by, version)
select pg_temp.row_id(kind, n), pg_temp.row_id('patient', 1), kind, 'PRESENT',
       case when n = 1 then case kind when 'ALLERGY' then 'penicillin' when 'MEDICINE' then 'digoxin' when 'IMPLANT'
            then 'pacemaker' else 'able to become pregnant' end else replace(lower(kind), '_', ' ') || ' ' || n end,
       'as recorded', case when kind = 'ALLERGY' then 'SEVERE' end, at::date, at, pg_temp.staff('brandt'), 0
  from the, unnest(array['ALLERGY', 'MEDICINE', 'IMPLANT', 'PREGNANCY_POTENTIAL']) kind;
insert into measurement (id, patient_id, kind, amount, amount2, unit, entered_amount, entered_unit, taken_at, recorded_by, version)
select pg_temp.row_id(kind, n), pg_temp.row_id('patient', 1), kind, amount, amount2, unit, amount, unit, at,
       pg_temp.staff('brandt'), 0
  from the, (values ('WEIGHT', 70, null, 'kg'), ('HEIGHT', 168, null, 'cm'), ('BLOOD_PRESSURE', 128, 82, 'mm[Hg]'))
       measured (kind, amount, amount2, unit);

insert into clinic_case (id, number, patient_id, status, origin, referrer, complaint, urgency, responsible_id, opened_at,
                         opened_by, version)
select pg_temp.row_id('case', n), nextval('case_number_seq'), pg_temp.row_id('patient', 1),
       case when n = 1 then 'IN_TREATMENT' else 'WORK_UP' end, 'REFERRAL', 'Dr A. Okafor, GP', 'Tingling and cramps at night',
       'URGENT', pg_temp.staff('lindqvist'), at, pg_temp.staff('brandt'), 0
  from (select * from the union all select n + 1, at - interval '1 day' from the where n = (select max(n) from the)) t;
insert into case_move (id, case_id, from_status, to_status, reason, at, by_user)
select pg_temp.row_id('move', n), pg_temp.row_id('case', 1), 'WORK_UP', 'IN_TREATMENT', 'as agreed', at, pg_temp.staff('aalto') from the;
insert into case_note (id, case_id, patient_id, kind, addendum_to, status, body, author_id, started_at, signed_at, version)
select pg_temp.row_id(what, n), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), kind,
       case when kind = 'ADDENDUM' then pg_temp.row_id('note', n) end, status, 'Sleeps badly, wakes with cramps.', pg_temp.staff(author),
       at, case when status = 'SIGNED' then at end, 0
  from the, (values (1, 'note', 'VISIT', 'SIGNED', 'aalto'), (2, 'addendum', 'ADDENDUM', 'SIGNED', 'aalto'),
                    (3, 'draft', 'PHONE', 'DRAFT', 'lindqvist')) written (place, what, kind, status, author)
 order by place;
insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
select pg_temp.row_id('suspicion', place), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), condition, 'RAISED', 'RT-4',
       '[{"input":"Tingling","seen":"yes"}]', now(), pg_temp.staff('brandt'), 0
  from unnest(array['HYPOCALCAEMIA', 'RLS', 'PLMS', 'EPILEPSY', 'LEG_CRAMPS', 'HYPNIC_JERK', 'RBD', 'NREM_PARASOMNIA'])
       with ordinality suspected (condition, place) where place in (select n from the);
insert into case_finding (id, case_id, patient_id, code, present, note, confirmed_at, confirmed_by, version)
select pg_temp.row_id('finding', n), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1),
       (array['LEG_CRAMPS', 'CHVOSTEK', 'TROUSSEAU'])[1 + n % 3], true, 'seen at the visit', at, pg_temp.staff('aalto'), 0 from the;

insert into intake (id, case_id, patient_id, status, started_at, started_by, version)
select pg_temp.row_id('intake', n), pg_temp.row_id('case', n), pg_temp.row_id('patient', 1), 'OPEN', now() - interval '3 days',
       pg_temp.staff('brandt'), 0 from unnest(array[1, 2]) n;
insert into intake_answer (intake_id, item_code, state, answered_at, answered_by)
select pg_temp.row_id('intake', i), item.code, 'UNKNOWN', now() - interval '3 days', pg_temp.staff('brandt')
  from unnest(array[1, 2]) i, (select code, row_number() over (order by code) as place from intake_item) item
 where place in (select n from the);
update intake set status = 'FINISHED', finished_at = now(), finished_by = pg_temp.staff('brandt')
 where id = pg_temp.row_id('intake', 2);
insert into emergency_check (id, case_id, patient_id, place, answers, red_flags, confirmed_at, confirmed_by)
select pg_temp.row_id('check', n), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), 'AT_HOME', '{}', '{}', at,
       pg_temp.staff('brandt') from the;

-- "order" is done and resulted, "begun" is resulted in part, "waiting" is to be booked, "booked" has a time, "draft order" is
-- to be signed.
insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority, indication,
                            placed_at, placed_by, signed_at, signed_by, version)
select pg_temp.row_id(what, n), nextval('order_number_seq'), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'LAB', request,
       fulfilment, 'ROUTINE', 'Low calcium?', at, pg_temp.staff('brandt'), signed, case when signed is not null then pg_temp.staff('lindqvist') end, 0
  from the, lateral (values ('order', 'SIGNED', 'COMPLETED', at), ('begun', 'SIGNED', 'PRELIMINARY', at),
                            ('waiting', 'SIGNED', 'WAITING', at), ('booked', 'SIGNED', 'BOOKED', at), ('draft order', 'DRAFT', 'WAITING', null))
       asked (what, request, fulfilment, signed);
insert into order_item (order_id, test_code, position)
select pg_temp.row_id(what, n), test, place
  from the, unnest(array['order', 'begun', 'waiting', 'booked', 'draft order']) what,
       unnest(array['CALCIUM', 'ALBUMIN', 'MAGNESIUM', 'PHOSPHATE', 'PTH']) with ordinality asked (test, place)
 where place in (select n from the);
insert into order_move (order_id, position, from_status, to_status, at, by_user)
select pg_temp.row_id(what, n), 1, null, case when what = 'draft order' then 'DRAFT' else 'SIGNED' end, at, pg_temp.staff('lindqvist')
  from the, unnest(array['order', 'begun', 'waiting', 'booked', 'draft order']) what;
insert into recording (id, order_id, case_id, patient_id, file_name, sha256, bytes, kind, starts_at, seconds, signals, gaps,
                       remarks, imported_at, imported_by, version)
select pg_temp.row_id('recording', n), pg_temp.row_id('order', 1), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1),
       'night-' || n || '.edf', encode(sha256(n::text::bytea), 'hex'), 2048, 'EDF_PLUS_DISCONTINUOUS', timestamp '2026-11-01 22:30', 28800,
       (select jsonb_agg(jsonb_build_object('label', 'EEG ' || t.n, 'unit', 'uV', 'rate', 256, 'low', -80, 'high', 95.5,
                         'transducer', 'AgAgCl cup', 'filter', 'HP:0.3Hz')) from the t), '[{"after":2,"onset":60,"seconds":35}]',
       'NAMED_PATIENT FLAT_CHANNEL', at, pg_temp.staff('roy'), 0
  from the;
insert into recording_event (recording_id, position, onset, duration, text)
select pg_temp.row_id('recording', 1), n, n * 30, 12.5, 'Arousal' from the;
insert into order_move (order_id, position, from_status, to_status, at, by_user)
select pg_temp.row_id('order', 1), n + 1, 'WAITING', 'WAITING', at, pg_temp.staff('lindqvist') from the;
insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status, booked_at, booked_by, version)
select pg_temp.row_id('appointment', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), pg_temp.row_id('booked', n),
       (select id from resource where kind = 'BLOOD_ROOM' order by code limit 1), 'Blood draw',
       pg_temp.monday() + interval '8 hours' + n * interval '10 minutes', pg_temp.monday() + interval '8 hours 10 minutes' + n * interval '10 minutes',
       'BOOKED', at, pg_temp.staff('marsh'), 0 from the;
insert into attachment (id, patient_id, case_id, kind, title, media_type, size_bytes, added_at, added_by, version)
select pg_temp.row_id('paper', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'REFERRAL', 'Referral letter', 'PDF', 30000, at,
       pg_temp.staff('marsh'), 0 from the;
-- Closures of the closed room; what became of the bookings is told of the first.
insert into hours_exception (id, kind, resource_id, starts_at, ends_at, reason, made_at, made_by, version)
select pg_temp.row_id('closure', n), 'CLOSED', pg_temp.row_id('room', 1), pg_temp.monday() + n * interval '1 day',
       pg_temp.monday() + (n + 1) * interval '1 day', 'Repair', at, pg_temp.staff('duarte'), 0 from the;
insert into closure_booking (id, exception_id, appointment_id, outcome, was_resource, was_starts_at)
select pg_temp.row_id('closed booking', n), pg_temp.row_id('closure', 1), pg_temp.row_id('appointment', n), 'CANCELLED',
       pg_temp.row_id('room', 1), pg_temp.monday() from the;
insert into duty (id, starts_at, ends_at, doctor_id, deputy_id, nurse_id, version)
select pg_temp.row_id('duty', n), pg_temp.monday() + (n - 1) * interval '2 hours', pg_temp.monday() + n * interval '2 hours',
       pg_temp.staff('lindqvist'), pg_temp.staff('aalto'), pg_temp.staff('brandt'), 0 from the;

-- Every final report waits for its review and amends one before it; a preliminary one goes with the order that is begun.
insert into result_report (id, patient_id, case_id, order_id, category, status, taken_at, entered_at, entered_by, finalised_at,
                           finalised_by, amends_id, amend_reason, comment, worst_flag, version)
select pg_temp.row_id(what, n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), pg_temp.row_id(ordered, n), 'LAB', status, at, at,
       pg_temp.staff('roy'), case when status <> 'PRELIMINARY' then at end, case when status <> 'PRELIMINARY' then pg_temp.staff('roy') end,
       amends, reason, 'slightly haemolysed', 'LOW', 0
  from the, lateral (values (1, 'old report', 'order', 'SUPERSEDED', null, null),
                            (2, 'report', 'order', 'FINAL', pg_temp.row_id('old report', n), 'typing error'),
                            (3, 'begun report', 'begun', 'PRELIMINARY', null, null))
       reported (place, what, ordered, status, amends, reason) order by place;
insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, canonical_amount, canonical_unit,
                          range_low, range_high, range_unit, range_source, range_evidence, flag, derived)
select pg_temp.row_id(what || code, n), pg_temp.row_id(what, n), pg_temp.row_id('patient', 1), code, 1.9 + n / 100.0, canonical_unit,
       1.9 + n / 100.0, canonical_unit, 2.2, 2.6, canonical_unit, source, evidence, 'LOW', derived
  from the t, unnest(array['old report', 'report', 'begun report']) what,
       (select a.*, row_number() over (order by a.code not in ('CALCIUM', 'CALCIUM_ADJUSTED', 'ALBUMIN'), a.position, a.code) as place
          from analyte a where a.category = 'LAB') a
 where place in (select n from the);
-- Units that machines write otherwise than people, and a value told only as less than a number.
insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, bound, canonical_amount, canonical_unit, flag, derived)
select pg_temp.row_id('report' || code, n), pg_temp.row_id('report', n), pg_temp.row_id('patient', 1), code, amount, alternate_unit, bound,
       amount / factor, canonical_unit, flag, false
  from the, (values ('CREATININE', 80 , null, 'NO_RANGE'), ('FERRITIN', 8, 'BELOW', 'UNDECIDED')) told (code, amount, bound, flag)
       join analyte using (code)
    on conflict do nothing;
-- Nights that are scored and wait for a physician to conclude and sign.
insert into result_report (id, patient_id, case_id, category, status, taken_at, entered_at, entered_by, worst_flag, version)
select pg_temp.row_id('night', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'SLEEP', 'PRELIMINARY', at, at,
       pg_temp.staff('roy'), 'NO_RANGE', 0 from the;
insert into study_report (report_id, study_code, hypopnoea_rule, version)
select pg_temp.row_id('night', n), 'PSG', 'AASM_1A', 0 from the;
insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, canonical_amount, canonical_unit, flag, derived)
select pg_temp.row_id('night' || code, n), pg_temp.row_id('night', n), pg_temp.row_id('patient', 1), code, 60 + n, 'min', 60 + n, 'min',
       'NO_RANGE', false
  from the, unnest(array['N1_MIN', 'N2_MIN', 'N3_MIN', 'REM_MIN']) code;
-- EEGs that are described and wait for a physician to judge and sign, with as many spikes each.
insert into result_report (id, patient_id, case_id, category, status, taken_at, entered_at, entered_by, worst_flag, version)
select pg_temp.row_id('eeg', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'EEG', 'PRELIMINARY', at, at,
       pg_temp.staff('roy'), 'NO_RANGE', 0 from the;
insert into study_report (report_id, study_code, description, version)
select pg_temp.row_id('eeg', n), 'EEG_ROUTINE', 'Background: posterior dominant rhythm present, 9.5 Hz.', 0 from the;
insert into eeg_report (report_id, filters) select pg_temp.row_id('eeg', n), '0.5-70 Hz' from the;
insert into eeg_finding (report_id, position, term_code, grp, epileptiform, location, morphology)
select pg_temp.row_id('eeg', 1), n, 'EPILEPTIFORM', 'INTERICTAL', true, 'LEFT_TEMPORAL', 'SPIKE_WAVE' from the;
insert into alert (id, patient_id, case_id, source, subject_id, rule_id, level, headline, reasons, raised_at, owner_id, deputy_id,
                   escalates_at, version)
select pg_temp.row_id('alert', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'RESULT', pg_temp.row_id('report', n),
       'R-HCA-SEVERE', case when n = 1 then 'EMERGENCY' else 'SAME_DAY' end, 'Adjusted calcium 1.78 mmol/L', '[{"input":"Adjusted calcium","seen":"1.78 mmol/L"}]', at,
       pg_temp.staff('lindqvist'), pg_temp.staff('aalto'), now() + interval '1 year', 0 from the;
-- One that opens an emergency, which runs: its report asks where the patient is and leads there.
insert into alert (id, patient_id, case_id, source, subject_id, rule_id, level, headline, reasons, raised_at, owner_id, deputy_id,
                   escalates_at, version)
select pg_temp.row_id('severe alert', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'RESULT', pg_temp.row_id('begun report', n),
       'RF-04', 'EMERGENCY', 'Severe hypocalcaemia', '[{"input":"Adjusted calcium","seen":"1.78 mmol/L"}]', at,
       pg_temp.staff('lindqvist'), pg_temp.staff('aalto'), now() + interval '1 year', 0 from the where n = 1;

insert into diagnosis (id, case_id, patient_id, code, certainty, note, recorded_at, recorded_by, current, version)
select pg_temp.row_id('diagnosis', place), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), code, 'CONFIRMED', 'fits', now(),
       pg_temp.staff('lindqvist'), true, 0
  from (select code, row_number() over (order by code <> 'E83.51', code) as place from icd_code) known where place in (select n from the);
insert into diagnosis_evidence (diagnosis_id, kind, ref_id, label)
select pg_temp.row_id('diagnosis', 1), 'RESULT', pg_temp.row_id('report', n), 'Calcium 1.9 mmol/L' from the;

-- One active plan: more steps open than a patient ever has, up to all of the protocol, and n steps done.
insert into plan (id, case_id, patient_id, version_id, protocol_code, origin_kind, origin_id, status, started_at, started_by, version)
select pg_temp.row_id('plan', 1), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), v.id, 'HCA', 'DIAGNOSIS',
       pg_temp.row_id('diagnosis', 1), 'ACTIVE', now() - interval '60 days', pg_temp.staff('lindqvist'), 0
  from protocol_version v where v.protocol_code = 'HCA' and v.version = 1;
insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, version)
select pg_temp.row_id(s.code, 1), p.id, s.id, 'OPEN', now(), now() + s.position * interval '1 hour', now() + s.position * interval '1 hour', 0
  from plan p join (select *, row_number() over (partition by version_id order by position) as place
                 from protocol_step) s on s.version_id = p.version_id
 where p.id = pg_temp.row_id('plan', 1)
   and (s.code in ('HC-02', 'HC-10', 'HC-10A', 'HC-26') or s.place in (select n from the));
insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, outcome_code, chosen_by, reason,
                       completed_at, completed_by, version)
select pg_temp.row_id('done', n), p.id, s.id, 'DONE', at, at, at, o.code, 'CLINICIAN', 'as seen', at, pg_temp.staff('brandt'), 0
  from the, plan p join protocol_step s on s.version_id = p.version_id and s.code = 'HC-10A'
  join lateral (select code from step_outcome where step_id = s.id order by position limit 1) o on true
 where p.id = pg_temp.row_id('plan', 1);
insert into plan_measure (plan_step_id, code, choice)
select pg_temp.row_id('done', n), 'SYMPTOMS', 'NO' from the;
insert into plan_dose (id, plan_step_id, patient_id, drug, amount, unit, given_at, prescriber_id, checker_id, recorded_by, recorded_at)
select pg_temp.row_id('dose', n), pg_temp.row_id('HC-02', 1), pg_temp.row_id('patient', 1), 'Calcium gluconate 10 %', 10, 'mL', at,
       pg_temp.staff('lindqvist'), pg_temp.staff('brandt'), pg_temp.staff('brandt'), at from the;

-- A treatment that runs, with a decision and its checks for each row; its next change is due.
insert into treatment (id, case_id, patient_id, purpose, subject, agent, ladder, status, medicine_id, rung, amount, unit, frequency,
                       daily, started_on, started_at, started_by, dose_since, next_on, version)
select pg_temp.row_id('treatment', 1), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), 'EPILEPSY', 'FOCAL', 'LAMOTRIGINE',
       'LTG', 'ACTIVE', pg_temp.row_id('MEDICINE', 1), 1, 25, 'mg', 'DAILY', 25, current_date - 14, now() - interval '14 days',
       pg_temp.staff('lindqvist'), current_date - 14, current_date, 0;
insert into treatment_dose (id, treatment_id, what, from_on, amount, unit, frequency, daily, reason, at, by_user)
select pg_temp.row_id('decision', n), pg_temp.row_id('treatment', 1), case when n = 1 then 'HELD' else 'CHOSEN' end, at::date, 25, 'mg', 'DAILY', 25,
       'as agreed', at, pg_temp.staff('lindqvist') from the;
insert into treatment_check (id, dose_id, treatment_id, check_code, level, seen, reason, second_id, second_at)
select pg_temp.row_id('check', n), pg_temp.row_id('decision', n), pg_temp.row_id('treatment', 1), 'SC-60', 'STOP', 'as seen', 'weighed',
       pg_temp.staff('aalto'), at from the;
-- An emergency beside it: n steps done, the rest open, n doses and n calls.
insert into plan (id, case_id, patient_id, version_id, protocol_code, origin_kind, origin_id, status, started_at, started_by, version)
select pg_temp.row_id('seizure', 1), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), v.id, 'STATUS', 'CASE',
       pg_temp.row_id('case', 1), 'ACTIVE', now() - interval '12 minutes', pg_temp.staff('brandt'), 0
  from protocol_version v where v.protocol_code = 'STATUS' and v.version = 1;
insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, version)
select pg_temp.row_id(s.code, 1), p.id, s.id, 'OPEN', now(), now(), now(), 0
  from plan p join protocol_step s on s.version_id = p.version_id and s.code in ('ST-02', 'ST-04')
 where p.id = pg_temp.row_id('seizure', 1);
insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, outcome_code, chosen_by, completed_at,
                       completed_by, version)
select pg_temp.row_id('protected', n), p.id, s.id, 'DONE', at, at, at, 'ONGOING', 'CLINICIAN', at, pg_temp.staff('brandt'), 0
  from the, plan p join protocol_step s on s.version_id = p.version_id and s.code = 'ST-01'
 where p.id = pg_temp.row_id('seizure', 1);
insert into plan_dose (id, plan_step_id, patient_id, drug, amount, unit, given_at, prescriber_id, checker_id, recorded_by, recorded_at)
select pg_temp.row_id('rescue dose', n), pg_temp.row_id('ST-02', 1), pg_temp.row_id('patient', 1), 'midazolam IM', 10, 'mg', at,
       pg_temp.staff('lindqvist'), pg_temp.staff('brandt'), pg_temp.staff('brandt'), at from the;
insert into plan_event (id, plan_id, patient_id, kind, at, place, whom, said, read_back, recorded_at, recorded_by)
select pg_temp.row_id('told', n), pg_temp.row_id('seizure', 1), pg_temp.row_id('patient', 1), 'CALL', now() - interval '12 minutes', null,
       'Ambulance control', 'On the way, 8 minutes', n % 2 = 1, now(), pg_temp.staff('brandt')
 from the;
insert into plan_event (id, plan_id, patient_id, kind, at, recorded_at, recorded_by)
values (pg_temp.row_id('began', 1), pg_temp.row_id('seizure', 1), pg_temp.row_id('patient', 1), 'BEGAN', now() - interval '12 minutes',
        now(), pg_temp.staff('brandt'));

-- Safety advice on n days and n words about driving.
insert into advice_given (id, case_id, patient_id, item_code, given_on, recorded_at, recorded_by, version)
select pg_temp.row_id('advice', n), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), 'BATH', current_date - n, at,
       pg_temp.staff('brandt'), 0 from the;
insert into driving_status (id, case_id, patient_id, status, jurisdiction, situation, vehicle_group, months, told_notify, note,
                            advised_on, advised_by, recorded_at)
select pg_temp.row_id('driving', n), pg_temp.row_id('case', 1), pg_temp.row_id('patient', 1), 'MUST_NOT_DRIVE', 'UK', 'AWAKE', 1, n, true,
       'licence with the authority', current_date - n, pg_temp.staff('brandt'), at from the;
-- Nights from the Monday on: "night order" has one each, "night waiting" waits for a bed, "home order" for a device, "lent"
-- has one at home. The first night was checked and recorded n times.
insert into resource (id, code, name, kind, active, version)
select pg_temp.row_id('bed', 1), current_setting('example.key') || '-BED', 'Closed bed', 'SLEEP_BED', false, 0;
insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority, indication,
                            placed_at, placed_by, signed_at, signed_by, version)
select pg_temp.row_id(what, n), nextval('order_number_seq'), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), 'SLEEP', 'SIGNED',
       fulfilment, 'ROUTINE', 'Jerks at night', at, pg_temp.staff('brandt'), at, pg_temp.staff('lindqvist'), 0
  from the, (values ('night order', 'BOOKED'), ('night waiting', 'WAITING'), ('home order', 'WAITING'), ('lent', 'IN_PROGRESS'))
       asked (what, fulfilment);
insert into order_item (order_id, test_code, position)
select pg_temp.row_id(what, n), test, 1
  from the, (values ('night order', 'PSG'), ('night waiting', 'PSG_EEG'), ('home order', 'HSAT'), ('lent', 'HSAT')) asked (what, test);
insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status, booked_at, booked_by,
                         night, technologist_id, technologist_place, version)
select pg_temp.row_id('night', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), pg_temp.row_id('night order', n),
       pg_temp.row_id('bed', 1), 'Polysomnography', pg_temp.monday() + (n - 1) * interval '1 day' + interval '20 hours',
       pg_temp.monday() + n * interval '1 day' + interval '7 hours', 'BOOKED', at, pg_temp.staff('marsh'),
       cast(pg_temp.monday() at time zone 'UTC' as date) + n - 1, pg_temp.staff('roy'), 1, 0 from the;
insert into night_kit (appointment_id, kit_code) select pg_temp.row_id('night', n), 'PSG' from the;
insert into night_shift (id, night, technologist_id, planned_at, planned_by, version)
select pg_temp.row_id('shift', n), cast(pg_temp.monday() at time zone 'UTC' as date) + n - 1, pg_temp.staff('roy'), at, pg_temp.staff('duarte'), 0 from the;
insert into evening_check (id, appointment_id, patient_id, seizure_risk, fall_risk, rescue_plan, checked_at, checked_by)
select pg_temp.row_id('check-in', n), pg_temp.row_id('night', 1), pg_temp.row_id('patient', 1), 'YES', 'NO', 'As prescribed; call the doctor', at, pg_temp.staff('roy') from the;
insert into morning_record (id, appointment_id, order_id, patient_id, case_id, night, verdict, repeat_reason, events, recorded_at, recorded_by,
                            amends_id, amend_reason, current, version)
select pg_temp.row_id('record', n), pg_temp.row_id('night', 1), pg_temp.row_id('night order', 1), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1),
       cast(pg_temp.monday() at time zone 'UTC' as date), 'REPEAT', 'electrodes off', 'jerks at 03:10', at, pg_temp.staff('roy'),
       case when n > 1 then pg_temp.row_id('record', n - 1) end, case when n > 1 then 'read again' end, n = 1, 0 from the order by n;
insert into home_device (id, code, name, kind, version)
select pg_temp.row_id('device', n), current_setting('example.key') || '-' || n, 'Recorder ' || n, 'HSAT', 0 from the;
insert into device_loan (id, device_id, patient_id, case_id, order_id, out_at, out_by, due_back, version)
select pg_temp.row_id('loan', n), pg_temp.row_id('device', n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), pg_temp.row_id('lent', n), at,
       pg_temp.staff('roy'), cast(at as date) + 1, 0 from the;
-- Scores of every scale, both diaries day by day, and in the second case a likely hypnic jerk and nothing else.
insert into score_entry (id, patient_id, case_id, scale, assessed_at, answers, total, least, most, band, recorded_at, recorded_by, version)
select pg_temp.row_id(scale, n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), scale, at, '[]', total, total, total, band, at,
       pg_temp.staff('brandt'), 0
  from the, (values ('IRLS', 24, 'SEVERE'), ('ESS', 12, 'EXCESSIVE'), ('ISI', 16, 'MODERATE'), ('PHQ9', 8, 'MILD')) s (scale, total, band);
insert into diary_day (id, patient_id, case_id, kind, day, told, recorded_at, recorded_by, version)
select pg_temp.row_id(kind, n), pg_temp.row_id('patient', 1), pg_temp.row_id('case', 1), kind, current_date - n - 20, 'PAPER', now(),
       pg_temp.staff('brandt'), 0 from the, unnest(array['SEIZURE', 'SLEEP']) kind;
insert into diary_seizure (id, day_id, position, began_at, seconds, type_code, state, rescue)
select pg_temp.row_id('seizure', n), pg_temp.row_id('SEIZURE', n), 0, time '03:20', 90, 'TONIC_CLONIC', 'ASLEEP', 'midazolam 10 mg'
  from the where n % 2 = 1;
insert into diary_night (day_id, bed_time, lights_out, latency_min, awakenings, rise_time, restless)
select pg_temp.row_id('SLEEP', n), time '22:30', time '23:00', 25, 2, time '06:45', n % 2 = 1 from the;
insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
values (pg_temp.row_id('harmless', 1), pg_temp.row_id('case', 2), pg_temp.row_id('patient', 1), 'HYPNIC_JERK', 'RAISED', 'RT-6', '[]', now(),
        pg_temp.staff('brandt'), 0);
