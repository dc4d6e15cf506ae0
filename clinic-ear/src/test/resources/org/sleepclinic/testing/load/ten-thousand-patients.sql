-- Ten thousand invented patients over two years: 20,000 cases, 100,000 values, 300,000 audit entries, and worklists as long as
-- on a busy day. Nobody's name is real; the same rows on every run but for the day they are counted from.
create function pg_temp.row_id(what text, n bigint) returns uuid language sql immutable as
    $$ select cast(md5('load/' || what || '/' || n) as uuid) $$;
create function pg_temp.staff(name text) returns uuid language sql stable as $$ select id from clinic_user where username = name $$;
-- ISO 7064 MOD 11,10.
create function pg_temp.mrn(serial text) returns text language plpgsql immutable as $$
declare
    product integer := 10;
    digit integer;
begin
    for i in 1 .. length(serial) loop
        digit := (substr(serial, i, 1)::integer + product) % 10;
        product := (case when digit = 0 then 10 else digit end) * 2 % 11;
    end loop;
    return serial || (11 - product) % 10;
end $$;
create function pg_temp.pick(of text[], n bigint) returns text language sql immutable as
    $$ select of[1 + (n % cardinality(of))::integer] $$;
create temporary table day on commit drop as select now() as now, pg_temp.staff('brandt') as nurse, pg_temp.staff('lindqvist') as doctor,
    pg_temp.staff('aalto') as other, pg_temp.staff('roy') as lab, pg_temp.staff('marsh') as desk;

insert into patient (id, mrn, family_name, given_name, birth_date, sex, phone, email, address, registered_at, registered_by, version)
select pg_temp.row_id('patient', n), pg_temp.mrn((70000000 + n)::text),
       pg_temp.pick(array['Al', 'Ber', 'Car', 'Dom', 'Els', 'Fer', 'Gal', 'Hol', 'Iver', 'Jan', 'Kow', 'Lar', 'Mar', 'Nor', 'Ols',
                          'Pet', 'Quin', 'Ros', 'San', 'Tor', 'Ullm', 'Var', 'Wes', 'Yil', 'Zim', 'Bran', 'Col', 'Del', 'Ham', 'Mor'], n)
       || pg_temp.pick(array['berg', 'son', 'ez', 'ski', 'mann', 'dahl', 'ini', 'escu', 'ova', 'ström', 'ford', 'wick', 'ard', 'elli',
                             'enko', 'idis', 'oğlu', 'stad', 'ner', 'ova', 'mark', 'tis', 'ley'], n / 30)
       || case when n % 7 = 0 then '-' || pg_temp.pick(array['Lund', 'Rossi', 'Novak', 'Okafor', 'Haddad', 'Silva'], n / 7) else '' end,
       pg_temp.pick(array['Grace', 'Omar', 'Ines', 'Piotr', 'Amara', 'Sven', 'Lucia', 'Yusuf', 'Hanna', 'Mateo', 'Aylin', 'Jonas',
                          'Chiara', 'Dmitri', 'Zofia', 'Ravi', 'Élise', 'Björn', 'Noor'], n / 11),
       date '1935-01-01' + (n * 37 % 30000)::integer, case when n % 2 = 0 then 'FEMALE' else 'MALE' end,
       '020 7' || lpad((n * 7919 % 1000000)::text, 6, '0'), 'p' || n || '@example.org', n || ' Example Road',
       now - (n % 730) * interval '1 day', desk, 0
  from day, generate_series(1, 10000) n;
insert into safety_fact (id, patient_id, kind, state, label, detail, recorded_at, recorded_by, version)
select pg_temp.row_id('fact' || kind, n), pg_temp.row_id('patient', n), kind, 'PRESENT',
       pg_temp.pick(array['penicillin', 'latex', 'calcium carbonate', 'digoxin', 'alfacalcidol', 'omeprazole'], n + length(kind)),
       'as told', now - (n % 700) * interval '1 day', nurse, 0
  from day, generate_series(1, 10000) n, unnest(array['ALLERGY', 'MEDICINE', 'IMPLANT']) kind;
insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version)
select pg_temp.row_id('weight' || k, n), pg_temp.row_id('patient', n), 'WEIGHT', 50 + n % 60, 'kg', now - (n % 700 + k) * interval '1 day', nurse, 0
  from day, generate_series(1, 10000) n, generate_series(1, 3) k;

-- Two cases a patient; one in twelve is still open.
insert into clinic_case (id, number, patient_id, status, origin, referrer, complaint, urgency, responsible_id, opened_at, opened_by,
                         closed_at, close_reason, version)
select pg_temp.row_id('case', n), nextval('case_number_seq'), pg_temp.row_id('patient', 1 + n % 10000),
       case when n % 12 > 0 then 'CLOSED' else pg_temp.pick(array['REFERRED', 'INTAKE', 'WORK_UP', 'DIAGNOSED', 'IN_TREATMENT', 'FOLLOW_UP'], n / 12) end,
       'REFERRAL', 'Dr A. Okafor, GP', 'Tingling and cramps at night', pg_temp.pick(array['ROUTINE', 'URGENT', 'ROUTINE', 'SAME_DAY'], n),
       case when n % 2 = 0 then doctor else other end, now - (n % 730) * interval '1 day', nurse,
       case when n % 12 > 0 then now - (n % 600) * interval '1 day' end, case when n % 12 > 0 then 'well' end, 0
  from day, generate_series(1, 20000) n;
insert into case_move (id, case_id, from_status, to_status, at, by_user)
select pg_temp.row_id('move' || k, n), pg_temp.row_id('case', n), 'INTAKE', 'WORK_UP', now - (n % 730 - k) * interval '1 day', nurse
  from day, generate_series(1, 20000) n, generate_series(1, 3) k;
insert into case_note (id, case_id, patient_id, kind, status, body, author_id, started_at, signed_at, version)
select pg_temp.row_id('note' || k, n), pg_temp.row_id('case', n), pg_temp.row_id('patient', 1 + n % 10000), 'VISIT', 'SIGNED',
       'Sleeps badly, wakes with cramps; calcium to be checked again.', doctor, now - (n % 700 - k) * interval '1 day', now - (n % 700 - k) * interval '1 day', 0
  from day, generate_series(1, 20000) n, generate_series(1, 2) k;
insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
select pg_temp.row_id('suspicion', n), pg_temp.row_id('case', n), pg_temp.row_id('patient', 1 + n % 10000),
       pg_temp.pick(array['HYPOCALCAEMIA', 'RLS', 'EPILEPSY', 'LEG_CRAMPS'], n), 'RAISED', 'RT-4', '[]', now - (n % 700) * interval '1 day', nurse, 0
  from day, generate_series(1, 20000) n;
insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, current, version)
select pg_temp.row_id('diagnosis', n), pg_temp.row_id('case', n), pg_temp.row_id('patient', 1 + n % 10000), 'E83.51', 'CONFIRMED',
       now - (n % 650) * interval '1 day', doctor, true, 0
  from day, generate_series(1, 20000, 2) n;

-- Blood: 30,000 orders, of which some wait; 25,000 reports of four values, of which 300 wait for their review.
insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority, indication, placed_at,
                            placed_by, signed_at, signed_by, version)
select pg_temp.row_id('order', n), nextval('order_number_seq'), pg_temp.row_id('patient', 1 + n % 20000 % 10000), pg_temp.row_id('case', 1 + (n - 1) % 20000),
       'LAB', case when n > 29900 then 'DRAFT' else 'SIGNED' end, case when n > 29500 then 'WAITING' else 'COMPLETED' end,
       pg_temp.pick(array['ROUTINE', 'URGENT', 'SAME_DAY'], n), 'Low calcium?', now - (n % 700) * interval '1 day', nurse,
       case when n <= 29900 then now - (n % 700) * interval '1 day' end, case when n <= 29900 then doctor end, 0
  from day, generate_series(1, 30000) n;
insert into order_item (order_id, test_code, position)
select pg_temp.row_id('order', n), test, place from generate_series(1, 30000) n,
       unnest(array['CALCIUM', 'ALBUMIN', 'MAGNESIUM']) with ordinality asked (test, place);
insert into order_move (order_id, position, from_status, to_status, at, by_user)
select pg_temp.row_id('order', n), k, null, case when n > 29900 then 'DRAFT' else 'SIGNED' end, now - (n % 700) * interval '1 day', doctor
  from day, generate_series(1, 30000) n, generate_series(1, 2) k;
insert into result_report (id, patient_id, case_id, order_id, category, status, taken_at, entered_at, entered_by, finalised_at, finalised_by,
                           worst_flag, reviewed_at, reviewed_by, version)
select pg_temp.row_id('report', n), pg_temp.row_id('patient', 1 + n % 20000 % 10000), pg_temp.row_id('case', 1 + (n - 1) % 20000), pg_temp.row_id('order', n),
       'LAB', 'FINAL', at, at, lab, at, lab, pg_temp.pick(array['NORMAL', 'LOW', 'NORMAL', 'HIGH'], n),
       case when n <= 24700 then at + interval '1 day' end, case when n <= 24700 then doctor end, 0
  from day, generate_series(1, 25000) n, lateral (select now - (n % 700 + 2) * interval '1 day' as at) taken;
insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, canonical_amount, canonical_unit, range_low, range_high,
                          range_unit, flag, derived)
select pg_temp.row_id('value' || a.code, n), pg_temp.row_id('report', n), pg_temp.row_id('patient', 1 + n % 20000 % 10000), a.code,
       2 + n % 7 / 10.0, a.canonical_unit, 2 + n % 7 / 10.0, a.canonical_unit, 2.1, 2.6, a.canonical_unit,
       pg_temp.pick(array['NORMAL', 'LOW', 'NORMAL', 'HIGH'], n), a.derived
  from generate_series(1, 25000) n, analyte a where a.code in ('CALCIUM', 'CALCIUM_ADJUSTED', 'ALBUMIN', 'MAGNESIUM');
insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status, booked_at, booked_by, version)
select pg_temp.row_id('appointment', n), pg_temp.row_id('patient', 1 + n % 20000 % 10000), pg_temp.row_id('case', 1 + (n - 1) % 20000), pg_temp.row_id('order', n),
       (select id from resource where kind = 'BLOOD_ROOM' order by code limit 1), 'Blood draw',
       date '2020-01-01' + n * interval '30 minutes', date '2020-01-01' + n * interval '30 minutes' + interval '10 minutes', 'LEFT',
       now - (n % 700 + 3) * interval '1 day', desk, 0
  from day, generate_series(1, 29000) n;
insert into alert (id, patient_id, case_id, source, subject_id, rule_id, level, headline, reasons, raised_at, owner_id, deputy_id, escalates_at,
                   acknowledged_at, acknowledged_by, comment, version)
select pg_temp.row_id('alert', n), pg_temp.row_id('patient', 1 + n % 20000 % 10000), pg_temp.row_id('case', 1 + (n - 1) % 20000), 'RESULT', pg_temp.row_id('report', n),
       'R-HCA-SEVERE', 'SAME_DAY', 'Adjusted calcium 1.78 mmol/L', '[]', now - (n % 700) * interval '1 day', doctor, other, now + interval '1 year',
       case when n > 5 then now end, case when n > 5 then doctor end, case when n > 5 then 'called' end, 0
  from day, generate_series(1, 2000) n;

-- A quarter of the cases has a plan of six steps; 500 steps are due.
insert into plan (id, case_id, patient_id, version_id, protocol_code, origin_kind, origin_id, status, started_at, started_by, version)
select pg_temp.row_id('plan', n), pg_temp.row_id('case', n), pg_temp.row_id('patient', 1 + n % 10000), v.id, 'HCA', 'SUSPICION', pg_temp.row_id('suspicion', n),
       case when n <= 2000 then 'ACTIVE' else 'COMPLETED' end, now - (n % 600) * interval '1 day', doctor, 0
  from day, generate_series(1, 20000, 4) n, protocol_version v where v.protocol_code = 'HCA' and v.version = 1;
insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, outcome_code, chosen_by, completed_at, completed_by, version)
select pg_temp.row_id('step' || k, n), pg_temp.row_id('plan', n), s.id, case when k = 6 and n <= 2000 then 'OPEN' else 'DONE' end, at, at, at, null, null,
       case when k = 6 and n <= 2000 then null else at end, case when k = 6 and n <= 2000 then null else nurse end, 0
  from day, generate_series(1, 20000, 4) n, generate_series(1, 6) k,
       lateral (select id from protocol_step where version_id = md5('HCA/1')::uuid order by position offset k limit 1) s,
       lateral (select now - (n % 500 - k) * interval '1 day' as at) done;
insert into audit_entry (id, at, user_id, action, patient_ids, what, subject_id, from_address, correlation_id)
select pg_temp.row_id('audit', n), now - n * interval '3 minutes', pg_temp.staff(pg_temp.pick(array['brandt', 'lindqvist', 'aalto', 'roy', 'marsh'], n)),
       case when n % 9 = 0 then 'LIST' else 'READ' end, array[pg_temp.row_id('patient', 1 + n * 31 % 10000)], 'patient.view', pg_temp.row_id('patient', 1 + n * 31 % 10000),
       '127.0.0.1', 'load'
  from day, generate_series(1, 300000) n;
