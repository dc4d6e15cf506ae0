-- Takes a record off every worklist again, so that the tests that come after find their own rows there.
create or replace function pg_temp.patient() returns uuid language sql as
    $$ select cast(md5(current_setting('example.key') || '/patient/1') as uuid) $$;
update alert set acknowledged_at = now(), acknowledged_by = owner_id, comment = 'example' where patient_id = pg_temp.patient();
update result_report set reviewed_at = now(), reviewed_by = entered_by where patient_id = pg_temp.patient();
update result_report set status = 'VOIDED', voided_at = now(), voided_by = entered_by, void_reason = 'example'
 where category in ('SLEEP', 'EEG') and patient_id = pg_temp.patient();
update clinical_order set request_status = 'VOIDED', ended_at = now(), ended_by = placed_by, end_reason = 'example'
 where patient_id = pg_temp.patient();
update plan_step set status = 'CANCELLED' where status = 'OPEN' and plan_id in (select id from plan where patient_id = pg_temp.patient());
update treatment set next_on = null where patient_id = pg_temp.patient();
update case_note set status = 'VOIDED', void_reason = 'example' where status = 'DRAFT' and patient_id = pg_temp.patient();
update appointment set status = 'CANCELLED', status_reason = 'example' where patient_id = pg_temp.patient();
update clinic_case set status = 'CLOSED', closed_at = now(), close_reason = 'example' where patient_id = pg_temp.patient();
delete from duty where id in (select cast(md5(current_setting('example.key') || '/duty/' || n) as uuid)
                                from generate_series(1, current_setting('example.rows')::integer) n);
update device_loan set back_at = now(), back_by = out_by, verdict = 'ADEQUATE' where back_at is null and patient_id = pg_temp.patient();
update home_device set active = false where code like current_setting('example.key') || '-%';
delete from night_shift where id in (select cast(md5(current_setting('example.key') || '/shift/' || n) as uuid)
                                       from generate_series(1, current_setting('example.rows')::integer) n);
insert into letter (id, patient_id, appointment_id, kind, starts_at, printed_at, printed_by)
select gen_random_uuid(), a.patient_id, a.id, 'CANCELLED', a.starts_at, now() + interval '1 minute', a.booked_by
  from appointment a where a.patient_id = pg_temp.patient();
